import { openContent } from "@/lib/content/gate";
import { readFiles } from "@/lib/content/read-files";
import { readSettings } from "@/lib/content/settings";
import { dangerData } from "@/lib/page/generate";
import { siteSections } from "@/lib/page/site-sections";
import { buildEngine } from "@/lib/search/build";
import { loadEngine, type SearchEngine } from "@/lib/search/engine";
import type { SavedModel } from "@/lib/search/model/model";
import type { Led } from "@/lib/search/said";
import { textsOf } from "@/lib/search/sections";

/** The site's search with whatever model and examples; withExamples gives it others. */
export function siteSearch(root: string, model: SavedModel) {
  const content = openContent(readFiles(root).files.map(({ document }) => document));
  const sections = siteSections(content);
  const { danger, search } = readSettings(root);
  const made = (one: SavedModel, examples: readonly Led[]): SearchEngine => {
    const saved = buildEngine(sections, { model: one, danger: dangerData(danger, content) }, examples);
    return loadEngine(JSON.parse(JSON.stringify(saved)));
  };
  return { content, sections, texts: textsOf(sections), engine: made(model, search.examples), withExamples: made };
}
