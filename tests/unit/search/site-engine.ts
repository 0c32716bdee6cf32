import { content } from "@/lib/content";
import { readSettings } from "@/lib/content/settings";
import { dangerData } from "@/lib/page/generate";
import { buildEngine } from "@/lib/search/build";
import { loadEngine } from "@/lib/search/engine";
import { searchSections, textsOf } from "@/lib/search/sections";

const { search, danger } = readSettings(process.cwd());
/** What the site's search finds. */
export const SECTIONS = searchSections(content);

/** The index as “npm run content” writes it. */
export const SAVED = JSON.stringify(buildEngine(SECTIONS, search, dangerData(danger, content)));

/** The site's own search, from what is saved. */
export const ENGINE = loadEngine(JSON.parse(SAVED));

/** What its snippets are cut from. */
export const TEXTS = textsOf(SECTIONS);
