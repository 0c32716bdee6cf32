import type { DocumentType } from "../../kinds";
import { KINDS } from "../../kinds";
import { ODDLY_WRITTEN } from "../../phone-numbers";
import type { PlaceOf } from "../../places";
import { markedTexts } from "../../schema/roles";
import { unseenIn } from "./characters";
import type { Finding } from "./finding";
import { SLIPS } from "./slips";
import { oddFault } from "./written-numbers";

/** Signs of Markdown: a field is plain text, so readers would see them. */
const SIGNS = /\]\s*\(|\[\^|\^\[|\*\*|(?<![\p{L}\p{N}_])__(?=\p{L})|~~|`|:::|\{[#%{]|&(?:#\d+|[a-z]+);/iu;

/** A tag or a comment of HTML, in names too. */
const TAG = /<\/?[a-z][^<>]*>|<!--/iu;
/** Spaces that come along when words are copied: no line breaks at them, or a wide gap shows. */
const ODD_SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/u;

const PLAIN = "Write it without signs: a field is plain text. Links, notes and boxes stand in the page’s text.";

type Fault = Pick<Finding, "rule" | "message" | "fix">;

/** What readers would see in a field otherwise than it was meant. */
export function fieldFindings(type: DocumentType, fields: unknown, placeOf: PlaceOf): Finding[] {
  return markedTexts(KINDS[type].schema, fields).flatMap(({ field, role, texts }) =>
    texts.flatMap((text) => {
      const ofProse = role === "prose" ? [...signFault(text), ...slipFault(text), ...numberFault(text)] : [];
      const ofAll = role === "url" ? [] : [...tagFault(text), ...spaceFault(text)];
      return [...ofProse, ...ofAll, ...unseenIn(text).slice(0, 1)].map((fault) => ({
        ...placeOf(field),
        field,
        ...faultOnly(fault),
      }));
    }),
  );
}

function faultOnly({ rule, message, fix }: Fault): Fault {
  return { rule, message, fix };
}

function slipFault(text: string): Fault[] {
  const [found] = SLIPS.flatMap(({ pattern, what, fix }) =>
    [...text.matchAll(pattern)].map(({ index }) => ({ index, what, fix })),
  );
  if (!found) return [];
  return [{ rule: "look-alikes", message: `“${text.slice(found.index, found.index + 20)}” ${found.what}.`, fix: found.fix }];
}

function tagFault(text: string): Fault[] {
  const [found] = TAG.exec(text) ?? [];
  return found ? [{ rule: "look-alikes", message: `readers would see “${found.slice(0, 20)}” as it stands.`, fix: PLAIN }] : [];
}

function spaceFault(text: string): Fault[] {
  const at = text.search(ODD_SPACE);
  if (at < 0) return [];
  const message = `a space that is not plain stands after “${text.slice(Math.max(0, at - 15), at)}”.`;
  return [{ rule: "characters", message, fix: "Delete it, and type a plain one." }];
}

function numberFault(text: string): Fault[] {
  const [found] = text.match(ODDLY_WRITTEN) ?? [];
  return found ? [{ rule: "phone-numbers", ...oddFault(found) }] : [];
}

function signFault(text: string): Fault[] {
  const found = SIGNS.exec(text);
  if (!found) return [];
  return [
    {
      rule: "look-alikes",
      message: `readers would see “${text.slice(found.index, found.index + 20)}” as it stands.`,
      fix: PLAIN,
    },
  ];
}
