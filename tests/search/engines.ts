import { Document } from "flexsearch";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import type { SearchEngine } from "@/lib/search/engine";
import { search } from "@/lib/search/query";
import type { SearchSection, SectionTexts } from "@/lib/search/types";
import type { Answer } from "./measure";

export type Ask = (query: string) => Answer;

const FIELDS = ["pageTitle", "heading", "aliases", "summary", "text"] as const;

/** The site's own search, as /search asks it. */
export function ours(engine: SearchEngine, texts: SectionTexts): Ask {
  return (query) => {
    const { hits, danger } = search(engine, query, texts);
    // The page lists nearest pages or all pages when there are no hits, so it is never empty.
    return { pages: hits.map(({ address }) => address), danger: danger !== null, empty: false };
  };
}

/** Other engines, as their manuals set them up, over the same sections; pages in the order of their best section. */
export function others(sections: readonly SearchSection[]): [string, Ask][] {
  const pageOf = new Map(sections.map(({ id, page }) => [id, page]));
  const grouped =
    (find: (query: string) => readonly unknown[]): Ask =>
    (query) => {
      const pages = [...new Set(find(query).map((id) => pageOf.get(String(id)) ?? ""))];
      return { pages, danger: false, empty: pages.length === 0 };
    };
  return [
    ["MiniSearch", grouped(miniSearch(sections))],
    ["FlexSearch", grouped(flexSearch(sections))],
    ["Fuse.js", grouped(fuse(sections))],
  ];
}

function miniSearch(sections: readonly SearchSection[]) {
  const index = new MiniSearch({
    fields: [...FIELDS],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { heading: 3, aliases: 3 } },
  });
  index.addAll(sections);
  return (query: string) => index.search(query).map(({ id }) => id);
}

/** It answers field by field; the fields are joined by rank, with the weights that MiniSearch gets. */
function flexSearch(sections: readonly SearchSection[]) {
  const index = new Document({ document: { id: "id", index: [...FIELDS] }, tokenize: "forward" });
  for (const section of sections) index.add({ ...section });
  return (query: string) => {
    const scores = new Map<unknown, number>();
    for (const { field, result } of index.search(query, { limit: 100, suggest: true }))
      for (const [rank, id] of result.entries())
        scores.set(id, (scores.get(id) ?? 0) + (field === "heading" || field === "aliases" ? 3 : 1) / (10 + rank));
    return [...scores].sort(([, a], [, b]) => b - a).map(([id]) => id);
  };
}

function fuse(sections: readonly SearchSection[]) {
  const index = new Fuse([...sections], { keys: [...FIELDS], ignoreLocation: true, useExtendedSearch: false, threshold: 0.4 });
  return (query: string) => index.search(query, { limit: 100 }).map(({ item }) => item.id);
}
