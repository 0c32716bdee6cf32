import type { SavedEngine, Understanding } from "./engine";
import { namedPages, namedSections } from "./names";
import { packIndex } from "./packed-index";
import { type Led, packSaid } from "./said";
import type { SearchSection } from "./types";

/**
 * Makes what loadEngine needs, in its three parts, ready for JSON.stringify.
 * @param led searches of which it is known which pages answer them
 */
export function buildEngine(
  sections: readonly SearchSection[],
  understanding: Understanding,
  led: readonly Led[] = [],
): SavedEngine {
  const { pages, parts } = namedPages(sections);
  const byId = new Map(sections.map((section) => [section.id, section]));
  const inOrder = namedSections(pages, parts).flatMap(({ id }) => byId.get(id) ?? []);
  return { understanding, names: { pages }, postings: { ...packIndex(inOrder), parts, said: packSaid(led) } };
}
