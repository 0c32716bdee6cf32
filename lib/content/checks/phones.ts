import type { Content } from "../model";
import type { Problem } from "../problem";

const LONG_NUMBER = /\b1-?\d{3}-\d{3}-\d{4}\b|\b\d{3}-\d{3}-\d{4}\b/g;

/** A phone number in a text must be a helpline with all its facts; no other number is ever printed or linked. */
export function checkPhones({ articles, helplines }: Content): Problem[] {
  const known = new Set(
    [...helplines.values()].flatMap(({ tel, number, text }) =>
      [tel, number, text?.to].filter((known) => known !== undefined).map(digits),
    ),
  );
  const fault = (number: string) =>
    known.has(digits(number))
      ? []
      : [`${number} is not the number of a helpline. Write its file in content/data/helplines or remove the number.`];
  return [...articles.values()].flatMap(({ file, outline }) => [
    ...outline.links
      .filter(({ to }) => /^(tel|sms):/.test(to))
      .flatMap(({ to, line }) => fault(to.replace(/^(tel|sms):/, "")).map((message) => ({ file, line, message }))),
    ...outline.sections.flatMap(({ text, id }) =>
      (text.match(LONG_NUMBER) ?? []).flatMap(fault).map((message) => ({ file, field: id, message })),
    ),
  ]);
}

/** The ten digits of a long number, or a short one as it is. */
function digits(number: string): string {
  const only = number.replace(/\D/g, "");
  return only.length === 11 && only.startsWith("1") ? only.slice(1) : only;
}
