import { addressOfFile } from "./address";
import { isLevelId } from "./vocabulary/level-ids";

/** Where readers see what a file says: a page, and a part of it where the whole file is one. */
export interface ShownAt {
  readonly address: string;
  readonly id?: string;
}

/** Folders of data whose files each stand on one page. */
const PAGES: Readonly<Record<string, (id: string) => ShownAt>> = {
  "call-sheets": (id) => ({ address: `/call-sheets/${id}` }),
  "first-days": (id) => ({ address: `/first-day/${id}` }),
  levels: (id) => ({ address: `/${id}` }),
  questions: () => ({ address: "/next-step/questions" }),
  sources: (id) => ({ address: "/sources", id }),
  terms: (id) => ({ address: "/glossary", id }),
};

/**
 * The page that shows a content file before all others; null for what stands on many pages, like phone lines, and for settings.
 * @param file its path from the project’s folder: content/data/levels/iop.yaml
 */
export function shownAt(file: string): ShownAt | null {
  if (/^content\/[a-z]{2}\/.+\.md$/.test(file)) return { address: addressOfFile(file) };
  const [, folder = "", id = ""] = file.match(/^content\/data\/([a-z-]+)\/([a-z0-9-]+)\.yaml$/) ?? [];
  if (/^(?:call-sheets|first-days|levels)$/.test(folder) && !isLevelId(id)) return null;
  return PAGES[folder]?.(id) ?? null;
}
