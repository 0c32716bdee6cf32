import type { DangerData } from "./danger-types";
import type { SavedEngine } from "./engine";
import { packIndex } from "./packed-index";
import { ownNames } from "./phrases";
import { ALIAS_JOINT } from "./sections";
import type { SearchSection, SearchSettings } from "./types";

const NO_SETTINGS: SearchSettings = {
  phrases: [],
  spanish: [],
  sure: [],
  likely: [],
  elsewhere: [],
  never: [],
  heavy: [],
  places: [],
};
const NO_DANGER: DangerData = { kinds: {}, fillers: [], between: [], ordinary: [], typed: {}, concepts: {}, rules: [] };

/** Makes what loadEngine needs, ready for JSON.stringify. */
export function buildEngine(
  sections: readonly SearchSection[],
  settings: SearchSettings = NO_SETTINGS,
  danger: DangerData = NO_DANGER,
): SavedEngine {
  return {
    index: packIndex(sections),
    titles: Object.fromEntries(sections.map(({ page, pageTitle }) => [page, pageTitle])),
    headings: Object.fromEntries(sections.filter(({ id, page }) => id !== page).map(({ id, heading }) => [id, heading])),
    names: ownNames(sections, ALIAS_JOINT),
    settings,
    danger,
  };
}
