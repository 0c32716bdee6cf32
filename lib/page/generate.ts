import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openContent } from "@/lib/content/gate";
import type { Content } from "@/lib/content/model";
import { readFiles } from "@/lib/content/read-files";
import type { StepLevel } from "@/lib/levels/steps-drawing";
import { buildEngine } from "@/lib/search/engine";
import { searchSections } from "@/lib/search/sections";

/** What pages that are rendered per request need to know of the content: its list, not its texts. */
export interface Catalog {
  readonly levels: readonly StepLevel[];
  readonly pages: readonly { readonly address: string; readonly label: string; readonly note: string }[];
}

/**
 * Writes the catalog and the search index, so that the running server holds neither compiled pages nor an indexer.
 * @param root the project's folder, whose content has been checked
 */
export function generate(root: string): void {
  const content = openContent(readFiles(root).files.map(({ document }) => document));
  const folder = join(root, ".generated");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "catalog.json"), JSON.stringify(catalogOf(content)));
  writeFileSync(join(folder, "search-index.json"), JSON.stringify(buildEngine(searchSections(content))));
}

function catalogOf({ articles, levels }: Content): Catalog {
  return {
    levels: [...levels.values()]
      .sort((a, b) => a.order - b.order)
      .map(({ id, order, shortName, support }) => ({ id, order, shortName, support })),
    pages: [...articles.values()]
      .map(({ address, title, description }) => ({ address, label: title, note: description }))
      .sort((a, b) => a.label.localeCompare(b.label, "en")),
  };
}
