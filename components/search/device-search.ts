import type { SavedEngine } from "@/lib/search/engine";
import type { SearchResult, SectionTexts } from "@/lib/search/types";

/** Addresses of the modules that are loaded when search is used; the bundler writes them where SEARCH_PARTS stands. */
export interface SearchParts {
  readonly suggest: string;
  readonly results: string;
}

/** Where the index and the texts for snippets lie; the bundler writes their addresses here. */
declare const SEARCH_FILES: { readonly index: string; readonly texts: string };

type Find = (raw: string, texts?: SectionTexts) => SearchResult;

let find: Promise<Find> | undefined;

/** The search of the site, on the device. Fetched once; after a failure the next call tries again. */
export function deviceSearch(): Promise<Find> {
  find ??= open().catch((error: unknown) => {
    find = undefined;
    throw error;
  });
  return find;
}

/** What snippets are cut from: only the page of results needs it. */
export function deviceTexts(): Promise<SectionTexts> {
  return json(SEARCH_FILES.texts);
}

async function open(): Promise<Find> {
  const [{ loadEngine, search }, saved] = await Promise.all([
    import("@/lib/search/device"),
    json<SavedEngine>(SEARCH_FILES.index),
  ]);
  const engine = loadEngine(saved);
  return (raw, texts) => search(engine, raw, texts);
}

async function json<Saved>(address: string): Promise<Saved> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}
