import type { Content } from "../model";
import type { Problem } from "../problem";
import type { Role } from "../schema/roles";
import { markedFields } from "./marked-fields";

/** Ten digits in any of the ways Americans write a phone number. */
const NUMBER = /(?<![\d.])(?:\+?1[\s.\u2010-\u2015-]*)?\(?\d{3}\)?[\s.\u2010-\u2015-]*\d{3}[\s.\u2010-\u2015-]*\d{4}(?!\d)/g;

interface Written {
  readonly file: string;
  readonly field: string;
  readonly text: string;
}

/** A phone number in a text must be a helpline with all its facts; no other number is ever printed or linked. */
export function checkPhones(content: Content): Problem[] {
  const known = new Set(markedFields(content, "phone").flatMap(({ texts }) => texts.map(digits)));
  const fault = (number: string) =>
    known.has(digits(number))
      ? []
      : [
          {
            rule: "phone-numbers",
            message: `${number} is not the number of a helpline.`,
            fix: "Write its file in content/data/helplines or remove the number.",
            needsAll: true,
          },
        ];
  const linked = [...content.articles.values()].flatMap(({ file, outline }) =>
    outline.links
      .filter(({ to }) => /^(tel|sms):/.test(to))
      .flatMap(({ to, line }) => fault(to.replace(/^(tel|sms):/, "")).map((found) => ({ file, line, ...found }))),
  );
  const printed = textsOf(content).flatMap(({ text, file, field }) =>
    (text.match(NUMBER) ?? []).flatMap(fault).map((found) => ({ file, field, ...found })),
  );
  return [...linked, ...printed];
}

/** Fields whose digits are no phone number, or the number of the line itself. */
const NO_TEXT: ReadonlySet<Role> = new Set(["phone", "sources", "url"]);

/** Every text that a reader may see, other than a phone line's own numbers. */
function textsOf(content: Content): Written[] {
  const inFields = markedFields(content)
    .filter(({ role }) => !role || !NO_TEXT.has(role))
    .map(({ file, field, texts }) => ({ file, field, text: texts.join(" ") }));
  const inTexts = [...content.articles.values()].flatMap(({ file, outline }) =>
    outline.sections.map(({ id, heading, text }) => ({ file, field: id, text: `${heading} ${text}` })),
  );
  return [...inFields, ...inTexts];
}

/** The ten digits of a long number, or a short one as it is. */
function digits(number: string): string {
  const only = number.replace(/\D/g, "");
  return only.length === 11 && only.startsWith("1") ? only.slice(1) : only;
}
