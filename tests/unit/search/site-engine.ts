import { content } from "@/lib/content";
import { readSettings } from "@/lib/content/settings";
import { dangerData } from "@/lib/page/generate";
import { buildEngine, loadEngine } from "@/lib/search/engine";
import { searchSections, textsOf } from "@/lib/search/sections";

const { search, danger } = readSettings(process.cwd());
const sections = searchSections(content);

/** The index as “npm run index” writes it. */
export const SAVED = JSON.stringify(buildEngine(sections, search, dangerData(danger, content)));

/** The site's own search, from what is saved. */
export const ENGINE = loadEngine(JSON.parse(SAVED));

/** What its snippets are cut from. */
export const TEXTS = textsOf(sections);
