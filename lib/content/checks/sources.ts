import type { Content, Level } from "../model";
import type { Problem } from "../problem";

interface Use {
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
      message: `the source "${id}" has no file. Write content/data/sources/${id}.yaml or correct the id.`,
    }));
  const unused = [...content.sources.values()]
    .filter(({ id }) => !used.has(id))
    .map(({ file, id }) => ({ file, message: `no page cites "${id}". Cite it with [^${id}] or remove the file.` }));
  return [...unknown, ...unused];
}

/** Each place where a source is cited, in texts and in data. */
function sourceUses({ articles, levels, helplines, terms }: Content): Use[] {
  return [
    ...[...articles.values()].flatMap(({ file, outline }) => outline.citations.map((citation) => ({ file, ...citation }))),
    ...[...levels.values()].flatMap(levelUses),
    ...[...helplines.values(), ...terms.values()].flatMap(({ file, sources }) =>
      sources.map((id) => ({ file, id, field: "sources" })),
    ),
  ];
}

function levelUses({ file, rows, up, down, asamSources }: Level): Use[] {
  const inRows = Object.entries(rows).flatMap(([row, { sources }]) =>
    sources.map((id) => ({ file, id, field: `rows.${row}.sources` })),
  );
  const inSteps = [...up, ...down].flatMap(({ to, sources }) => sources.map((id) => ({ file, id, field: `step to ${to}` })));
  return [...inRows, ...inSteps, ...asamSources.map((id) => ({ file, id, field: "asamSources" }))];
}
