import type { Content } from "../model";
import type { Problem } from "../problem";
import { namePattern, namesOf } from "../term-names";

/** A term that no page uses explains nothing that a reader meets here. */
export function checkTerms({ articles, terms }: Content): Problem[] {
  const text = [...articles.values()]
    .flatMap(({ title, outline }) => [title, ...outline.sections.map((section) => `${section.heading} ${section.text}`)])
    .join("\n");
  return [...terms.values()]
    .filter(({ term }) => text.search(namePattern(namesOf(term))) < 0)
    .map(({ file, term }) => ({
      file,
      field: "term",
      rule: "terms",
      message: `no page uses “${term}”.`,
      fix: "Use the word where readers need it, or remove the file.",
      needsAll: true,
    }));
}
