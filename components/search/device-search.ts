import type { SearchEngine, Understanding } from "@/lib/search/engine";
import type { SavedNames } from "@/lib/search/names";
import type { SavedPostings } from "@/lib/search/packed-index";
import type { SearchResult, SectionTexts } from "@/lib/search/types";

/**
 * Addresses of the modules that are loaded when search is used; the bundler writes them where SEARCH_PARTS stands. Without
 * `results` the site has more texts than a device should load, and the server answers.
 */
export interface SearchParts {
  readonly suggest: string;
  readonly results: string | null;
}

/** Where the parts of the index and the texts for snippets lie; the bundler writes their addresses here. */
declare const SEARCH_FILES: Readonly<Record<"understanding" | "names", string>> &
  Readonly<Record<"postings" | "texts", string | null>>;

type Find = (raw: string, texts?: SectionTexts) => SearchResult;
type Finder = (postings?: SavedPostings) => Find;

const finder = once<Finder>(async () => {
  const [{ engineMaker, search }, understanding, names] = await Promise.all([
    import("@/lib/search/device"),
    json<Understanding>(SEARCH_FILES.understanding),
    json<SavedNames>(SEARCH_FILES.names),
  ]);
  const make: (postings?: SavedPostings) => SearchEngine = engineMaker(understanding, names);
  return (postings) => {
    const engine = make(postings);
    return (raw, texts) => search(engine, raw, texts);
  };
});

const fullFinder = once<Find>(async () => {
  const [make, postings] = await Promise.all([finder(), json<SavedPostings>(SEARCH_FILES.postings)]);
  return make(postings);
});

/** The search by what pages are called, which sees danger as the whole search does. */
export async function searchOfNames(): Promise<Find> {
  return (await finder())();
}

/**
 * The whole search of the site, on the device.
 * @throws Error when a part did not come, or on a site whose texts are the server's to search
 */
export function searchOfTexts(): Promise<Find> {
  return fullFinder();
}

/** What snippets are cut from: only the page of results needs it. */
export function deviceTexts(): Promise<SectionTexts> {
  return json(SEARCH_FILES.texts);
}

/** Done once; after a failure the next call tries again. */
function once<Value>(open: () => Promise<Value>): () => Promise<Value> {
  let opened: Promise<Value> | undefined;
  return () => {
    opened ??= open().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
}

async function json<Saved>(address: string | null): Promise<Saved> {
  if (address === null) throw new Error("This part is the server’s.");
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}
