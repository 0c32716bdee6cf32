import { content } from "@/lib/content";
import { readSettings } from "@/lib/content/settings";
import { dangerData } from "@/lib/page/generate";
import { readModel } from "@/lib/page/read-model";
import { siteSections } from "@/lib/page/site-sections";
import { buildEngine } from "@/lib/search/build";
import { loadEngine } from "@/lib/search/engine";
import { textsOf } from "@/lib/search/sections";

const SETTINGS = readSettings(process.cwd());

/** What the site's search finds. */
export const SECTIONS = siteSections(content);

/** What understands its searches. */
export const UNDERSTANDING = {
  model: readModel(process.cwd()),
  danger: dangerData(SETTINGS.danger, content),
};

/** The index as “npm run content” writes it. */
export const SAVED = JSON.stringify(buildEngine(SECTIONS, UNDERSTANDING, SETTINGS.search.examples));

/** The site's own search, from what is saved. */
export const ENGINE = loadEngine(JSON.parse(SAVED));

/** What its snippets are cut from. */
export const TEXTS = textsOf(SECTIONS);
