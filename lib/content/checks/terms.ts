import type { Content } from "../model";
import type { Problem } from "../problem";
import { namePattern, namesOf } from "../term-names";

/** A term that no page uses explains nothing that a reader meets here. */
export function checkTerms({ articles, terms }: Content): Problem[] {
  const texts = [...articles.values()].flatMap(({ title, outline }) => [
    title,
    ...outline.sections.flatMap(({ heading, text }) => [heading, text]),
  ]);
  return [...terms.values()]
    .filter(({ term }) => !isUsed(namePattern(namesOf(term)), texts))
    .map(({ file, term }) => ({
      file,
      field: "term",
      rule: "terms",
      message: `no page uses “${term}”.`,
      fix: "Use the word where readers need it, or remove the file.",
      needsAll: true,
    }));
}

/** Most terms are used early: a page explains its own subject. */
function isUsed(name: RegExp, texts: readonly string[]): boolean {
  return texts.some((text) => text.search(name) >= 0);
}
