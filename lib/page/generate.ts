import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Content, Helpline } from "@/lib/content/model";
import { readSettings, type Settings } from "@/lib/content/settings";
import { inSiteName } from "@/lib/content/site-name";
import type { StepLevel } from "@/lib/levels/stairs";
import { buildEngine } from "@/lib/search/build";
import type { DangerData, DangerLink } from "@/lib/search/danger-types";
import { textsOf } from "@/lib/search/sections";
import { generateEdition } from "./generate-edition";
import { type PageIndex, pageIndexOf } from "./page-list";
import { readModel } from "./read-model";
import { siteSections } from "./site-sections";

/** What pages that are rendered per request need to know of the content: its parts, not its texts. */
export interface Catalog {
  readonly levels: readonly StepLevel[];
  /** How many articles there are: it decides where searches are answered. */
  readonly articles: number;
  readonly index: PageIndex;
}

/**
 * Writes the catalog, the local edition and the search index, so that the running server holds neither compiled pages nor an indexer.
 * @param root the project's folder
 * @param content all of its content, checked
 */
export function generate(root: string, content: Content): void {
  const folder = join(root, ".generated");
  mkdirSync(folder, { recursive: true });
  const shown = inSiteName(content, root);
  writeFileSync(join(folder, "catalog.json"), JSON.stringify(catalogOf(shown)));
  generateEdition(root, folder);
  writeSearch(root, folder, shown);
}

/** The search index and the texts that snippets are cut from. */
function writeSearch(root: string, folder: string, content: Content): void {
  const sections = siteSections(content);
  const { danger, search } = readSettings(root);
  const understanding = { model: readModel(root), danger: dangerData(danger, content) };
  const parts = { ...buildEngine(sections, understanding, search.examples), texts: textsOf(sections) };
  for (const [part, saved] of Object.entries(parts)) writeFileSync(join(folder, `search-${part}.json`), JSON.stringify(saved));
}

/** What red boxes say with their phone lines as links, so that neither the server nor a browser has to look them up. */
export function dangerData(
  { kinds, thresholds, always }: Settings["danger"],
  { helplines }: Pick<Content, "helplines">,
): DangerData {
  const linked = Object.entries(kinds).map(([kind, { helplines: ids, spanish, ...said }]) => {
    const lines = ids.map((id) => helplines.get(id));
    const inSpanish = { ...spanish, links: lines.flatMap(spanishLinksOf) };
    return [kind, { ...said, links: lines.flatMap(linksOf), spanish: inSpanish }] as const;
  });
  return { thresholds, always, kinds: Object.fromEntries(linked) };
}

/** A line that everyone knows by its number is called by it, others by name and number. */
function shownAs({ name, number }: Helpline): string {
  return number === "911" || number === "988" ? number : `${number} (${name})`;
}

/** In Spanish only calls: an answer by text needs another word to be sent. */
function spanishLinksOf(line: Helpline | undefined): DangerLink[] {
  return line?.tel ? [{ label: `Llame al ${shownAs(line)}`, href: `tel:${line.tel}` }] : [];
}

function linksOf(line: Helpline | undefined): DangerLink[] {
  if (!line) return [];
  const { number, tel, text } = line;
  const shown = shownAs(line);
  const call = tel ? [{ label: `Call ${shown}`, href: `tel:${tel}` }] : [];
  const said = text?.say ? `Text ${text.say} to ${text.to === tel ? number : text.to}` : `Text ${shown}`;
  return text ? [...call, { label: said, href: `sms:${text.to}` }] : call;
}

function catalogOf(content: Content): Catalog {
  return {
    levels: [...content.levels.values()]
      .sort((a, b) => a.order - b.order)
      .map(({ id, order, shortName, support }) => ({ id, order, shortName, support })),
    articles: content.articles.size,
    index: pageIndexOf(content),
  };
}
