import type { Article, Content } from "../model";
import type { Problem } from "../problem";

/** Ten digits in any of the ways Americans write a phone number. */
const NUMBER = /(?<![\d.])(?:\+?1[\s.\u2010-\u2015-]*)?\(?\d{3}\)?[\s.\u2010-\u2015-]*\d{3}[\s.\u2010-\u2015-]*\d{4}(?!\d)/g;

interface Written {
  readonly file: string;
  readonly field: string;
  readonly text: string;
}

/** A phone number in a text must be a helpline with all its facts; no other number is ever printed or linked. */
export function checkPhones(content: Content): Problem[] {
  const known = new Set(
    [...content.helplines.values()].flatMap(({ tel, number, tty, text }) => [tel, number, tty, text?.to].map(digits)),
  );
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

/** Every text that a reader may see. */
function textsOf({ articles, levels, helplines, terms, cards, callSheets, firstDays, questionGroups }: Content): Written[] {
  return [
    ...[...articles.values()].flatMap(articleTexts),
    ...[...levels.values()].flatMap(({ file, rows, up, down, week }) => [
      ...Object.entries(rows).map(([row, cell]) => ({ file, field: `rows.${row}`, text: `${cell.value} ${cell.ask ?? ""}` })),
      ...dataTexts({ file, up, down, week }),
    ]),
    ...[...helplines.values()].map(({ file, ...fields }) => ({
      file,
      field: "for",
      text: `${fields.for} ${fields.anonymous} ${fields.theyAsk}`,
    })),
    ...[...cards.values(), ...callSheets.values(), ...firstDays.values(), ...questionGroups.values()].flatMap(dataTexts),
    ...[...terms.values()].map(({ file, definition }) => ({ file, field: "definition", text: definition })),
  ];
}

/** Every text of a document of data, under its field. */
function dataTexts<Data extends { readonly file: string }>({ file, ...fields }: Data): Written[] {
  return Object.entries(fields).map(([field, value]) => ({ file, field, text: JSON.stringify(value) }));
}

function articleTexts({ file, title, description, summary, outline }: Article): Written[] {
  const front = Object.entries({ title, description }).map(([field, text]) => ({ file, field, text }));
  const short = summary.map((text, i) => ({ file, field: `summary.${i}`, text }));
  return [
    ...front,
    ...short,
    ...outline.sections.map(({ id, heading, text }) => ({ file, field: id, text: `${heading} ${text}` })),
  ];
}

/** The ten digits of a long number, or a short one as it is. */
function digits(number: string | undefined): string {
  const only = (number ?? "").replace(/\D/g, "");
  return only.length === 11 && only.startsWith("1") ? only.slice(1) : only;
}
