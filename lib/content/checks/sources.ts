import type { Content, Level } from "../model";
import type { Problem } from "../problem";

/** A place where a source is cited. */
export interface SourceUse {
  readonly file: string;
  readonly id: string;
  readonly line?: number;
  readonly field?: string;
}

/** Every cited source has a file, and every source file is cited somewhere. */
export function checkSources(content: Content): Problem[] {
  const uses = sourceUses(content);
  const used = new Set(uses.map(({ id }) => id));
  const unknown = uses
    .filter(({ id }) => !content.sources.has(id))
    .map(({ id, ...where }) => ({
      ...where,
      rule: "sources",
      message: `the source "${id}" has no file.`,
      fix: `Write content/data/sources/${id}.yaml or correct the id.`,
      missing: id,
    }));
  const unused = [...content.sources.values()]
    .filter(({ id }) => !used.has(id))
    .map(({ file, id }) => ({
      file,
      rule: "sources",
      message: `no page cites "${id}".`,
      fix: `Cite it with [^${id}] or remove the file.`,
      needsAll: true,
    }));
  return [...unknown, ...unused];
}

/** Each place where a source is cited, in texts and in data. */
export function sourceUses({
  articles,
  levels,
  helplines,
  terms,
  cards,
  callSheets,
  firstDays,
  questionGroups,
}: Content): SourceUse[] {
  return [
    ...listed(cards.values(), "lines", ({ lines }) => lines),
    ...listed(callSheets.values(), "questions", ({ questions }) => questions),
    ...listed(firstDays.values(), "points", ({ points }) => points),
    ...[...questionGroups.values()].flatMap(({ file, questions }) =>
      questions.flatMap(({ answers }, i) => listed([{ file }], `questions.${i}.answers`, () => answers)),
    ),
    ...[...articles.values()].flatMap(({ file, outline }) => outline.citations.map((citation) => ({ file, ...citation }))),
    ...[...levels.values()].flatMap(levelUses),
    ...[...helplines.values(), ...terms.values()].flatMap(({ file, sources }) =>
      sources.map((id) => ({ file, id, field: "sources" })),
    ),
  ];
}

/** The sources of each entry of a list in data. */
function listed<Item extends { file: string }>(
  items: Iterable<Item>,
  list: string,
  entriesOf: (item: Item) => readonly { sources: readonly string[] }[],
): SourceUse[] {
  return [...items].flatMap((item) =>
    entriesOf(item).flatMap(({ sources }, i) => sources.map((id) => ({ file: item.file, id, field: `${list}.${i}.sources` }))),
  );
}

function levelUses({ file, rows, up, down, asamSources }: Level): SourceUse[] {
  const inRows = Object.entries(rows).flatMap(([row, { sources }]) =>
    sources.map((id) => ({ file, id, field: `rows.${row}.sources` })),
  );
  const inSteps = Object.entries({ up, down }).flatMap(([way, steps]) =>
    steps.flatMap(({ sources }, i) => sources.map((id) => ({ file, id, field: `${way}.${i}.sources` }))),
  );
  return [...inRows, ...inSteps, ...asamSources.map((id) => ({ file, id, field: "asamSources" }))];
}
