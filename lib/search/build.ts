import type { DangerData } from "./danger-types";
import type { SavedEngine } from "./engine";
import { namedPages, namedSections } from "./names";
import { packIndex } from "./packed-index";
import type { SearchSection, SearchSettings } from "./types";

const NO_SETTINGS: SearchSettings = {
  phrases: [],
  spanish: [],
  onTopicStrong: [],
  onTopicWeak: [],
  offTopic: [],
  blocked: [],
  distress: [],
  places: [],
};
const NO_DANGER: DangerData = { kinds: {}, stopWords: [], between: [], ordinary: [], abbreviations: {}, concepts: {}, rules: [] };

/** Makes what loadEngine needs, in its three parts, ready for JSON.stringify. */
export function buildEngine(
  sections: readonly SearchSection[],
  settings: SearchSettings = NO_SETTINGS,
  danger: DangerData = NO_DANGER,
): SavedEngine {
  const pages = namedPages(sections);
  const byId = new Map(sections.map((section) => [section.id, section]));
  const { words, postings } = packIndex(namedSections(pages).flatMap(({ id }) => byId.get(id) ?? []));
  return { understanding: { settings, danger }, names: { pages, words }, postings };
}
