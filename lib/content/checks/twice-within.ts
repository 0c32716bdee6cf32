import type { CallSheet, Content } from "../model";
import type { Problem } from "../problem";

type Texts = readonly (readonly [field: string, text: string])[];

/** The lists of each kind whose entries must differ: the paths of their texts, with * for each number. */
const LISTS = {
  callSheets: ["questions.*.ask"],
  firstDays: ["points.*.time", "points.*.what"],
  cards: ["lines.*.text"],
  questionGroups: ["questions.*.ask", "questions.*.answers.*.tick"],
} as const;

/** What was copied and never changed: the same words twice in one file, and two groups in one place. */
export function checkTwiceWithin(content: Content): Problem[] {
  const kinds = Object.entries(LISTS) as [keyof typeof LISTS, readonly string[]][];
  const inLists = kinds.flatMap(([kind, paths]) =>
    [...content[kind].values()].flatMap((one) => paths.flatMap((path) => sameTexts(one.file, textsAt(one, path.split("."))))),
  );
  return [
    ...inLists,
    ...[...content.callSheets.values()].flatMap(sameAnswers),
    ...sameOrders([...content.questionGroups.values()]),
  ];
}

/** The texts at a path, each with the field in which it stands. */
function textsAt(value: unknown, [key, ...rest]: readonly string[], field: readonly string[] = []): [string, string][] {
  if (key === undefined) return [[field.join("."), String(value)]];
  const inner = Object.entries(value ?? {}).filter(([name]) => key === "*" || name === key);
  return inner.flatMap(([name, found]) => textsAt(found, rest, [...field, name]));
}

/** An answer to walk away from is no good one. */
function sameAnswers({ file, questions }: CallSheet): Problem[] {
  return questions.flatMap(({ good, walkAway }, i) =>
    sameTexts(file, [
      [`questions.${i}.good`, good],
      [`questions.${i}.walkAway`, walkAway],
    ]),
  );
}

function sameTexts(file: string, texts: Texts): Problem[] {
  const first = new Map<string, string>();
  return texts.flatMap(([field, text]) => {
    const before = first.get(text.toLowerCase());
    first.set(text.toLowerCase(), before ?? field);
    const message = `says the same as ${before}.`;
    return before ? [{ file, field, rule: "unique", message, fix: "Write what sets it apart, or take it out." }] : [];
  });
}

function sameOrders(groups: readonly { readonly file: string; readonly order: number }[]): Problem[] {
  const first = new Map<number, string>();
  return groups.flatMap(({ file, order }) => {
    const before = first.get(order);
    first.set(order, before ?? file);
    const message = `is ${order}, as in ${before}.`;
    return before ? [{ file, field: "order", rule: "unique", message, fix: "Give it another place." }] : [];
  });
}
