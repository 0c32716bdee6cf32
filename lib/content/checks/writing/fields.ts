import type { DocumentType } from "../../kinds";
import { KINDS } from "../../kinds";
import { ODDLY_WRITTEN } from "../../phone-numbers";
import type { PlaceOf } from "../../places";
import { markedTexts } from "../../schema/roles";
import { unseenIn } from "./characters";
import type { Finding } from "./finding";
import { oddFault } from "./written-numbers";

/** Signs of Markdown: a field is plain text, so readers would see them. */
const SIGNS = /\]\s*\(|\[\^|\^\[|\*\*|(?<![\p{L}\p{N}_])__(?=\p{L})|~~|`|:::|\{[#%{]|&(?:#\d+|[a-z]+);/iu;

const PLAIN = "Write it without signs: a field is plain text. Links, notes and boxes stand in the page’s text.";

/** What readers would see in a field otherwise than it was meant. */
export function fieldFindings(type: DocumentType, fields: unknown, placeOf: PlaceOf): Finding[] {
  return markedTexts(KINDS[type].schema, fields).flatMap(({ field, role, texts }) =>
    texts.flatMap((text) => {
      const faults = [...(role === "prose" ? [...signFault(text), ...numberFault(text)] : []), ...unseenIn(text).slice(0, 1)];
      return faults.map(({ rule, message, fix }) => ({ ...placeOf(field), field, rule, message, fix }));
    }),
  );
}

function numberFault(text: string): Pick<Finding, "rule" | "message" | "fix">[] {
  const [found] = text.match(ODDLY_WRITTEN) ?? [];
  return found ? [{ rule: "phone-numbers", ...oddFault(found) }] : [];
}

function signFault(text: string): Pick<Finding, "rule" | "message" | "fix">[] {
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
