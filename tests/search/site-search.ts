import { openContent } from "@/lib/content/gate";
import { readFiles } from "@/lib/content/read-files";
import { readSettings } from "@/lib/content/settings";
import { dangerData } from "@/lib/page/generate";
import { siteSections } from "@/lib/page/site-sections";
import { buildEngine } from "@/lib/search/build";
import { loadEngine, type SearchEngine } from "@/lib/search/engine";
import { loadModel, type SavedModel } from "@/lib/search/model/model";
import { textsOf } from "@/lib/search/sections";

/** The site's search with whatever model. */
export function siteSearch(root: string, model: SavedModel) {
  const content = openContent(readFiles(root).files.map(({ document }) => document));
  const sections = siteSections(content);
  const saved = buildEngine(sections, { model, danger: dangerData(readSettings(root).danger, content) });
  const engine = loadEngine(JSON.parse(JSON.stringify(saved)));
  const withModel = (other: SavedModel): SearchEngine => ({ ...engine, model: loadModel(other) });
  return { content, sections, texts: textsOf(sections), engine, withModel };
}
