import type { Content } from "../model";
import type { Problem } from "../problem";

/** Ids named in front matter and data exist. */
export function checkReferences({ articles, helplines }: Content): Problem[] {
  return [...articles.values()].flatMap(({ file, helplines: named = [], checked, checkAgain }) => [
    ...named
      .filter((id) => !helplines.has(id))
      .map((id) => ({
        file,
        field: "helplines",
        rule: "references",
        message: `"${id}" has no file.`,
        fix: `Write content/data/helplines/${id}.yaml or correct the id.`,
        missing: id,
      })),
    ...(checkAgain > checked
      ? []
      : [
          {
            file,
            field: "checkAgain",
            rule: "freshness",
            message: `must be later than checked (found ${checkAgain}).`,
            fix: "Correct the dates.",
          },
        ]),
  ]);
}
