import type { SearchEngine, Understanding } from "@/lib/search/engine";
import type { SavedNames } from "@/lib/search/names";
import type { SavedPostings } from "@/lib/search/packed-index";
import type { SearchResult, SectionTexts } from "@/lib/search/types";
import type { SearchFiles } from "./search-files";

/**
 * Addresses of the modules that are loaded when search is used; the bundler writes them where SEARCH_PARTS stands. Without
 * `results` the site has more texts than a device should load, and the server answers.
 */
export interface SearchParts {
  readonly suggest: string;
  readonly results: string | null;
}

type Find = (raw: string, texts?: SectionTexts) => SearchResult;
type Finder = (postings?: SavedPostings) => Find;

const finder = once<Finder>(async (asked) => {
  const [{ engineMaker, search }, understanding, names] = await Promise.all([
    import("@/lib/search/device"),
    asked.then((files) => json<Understanding>(files.understanding)),
    asked.then((files) => json<SavedNames>(files.names)),
  ]);
  const make: (postings?: SavedPostings) => SearchEngine = engineMaker(understanding, names);
  return (postings) => {
    const engine = make(postings);
    return (raw, texts) => search(engine, raw, texts);
  };
});

const fullFinder = once<Find>(async (asked) => {
  const [make, postings] = await Promise.all([finder(asked), asked.then((files) => json<SavedPostings>(files.postings))]);
  return make(postings);
});

/** The search by what pages are called, which sees danger as the whole search does. */
export async function searchOfNames(files: Promise<SearchFiles>): Promise<Find> {
  return (await finder(files))();
}

/**
 * The whole search of the site, on the device.
 * @throws Error when a part did not come, or on a site whose texts are the server's to search
 */
export function searchOfTexts(files: Promise<SearchFiles>): Promise<Find> {
  return fullFinder(files);
}

/** What snippets are cut from: only the page of results needs it. */
export async function deviceTexts(files: Promise<SearchFiles>): Promise<SectionTexts> {
  return json((await files).texts);
}

/** Done once; after a failure the next call tries again. */
function once<Value>(open: (files: Promise<SearchFiles>) => Promise<Value>): typeof open {
  let opened: Promise<Value> | undefined;
  return (files) => {
    opened ??= open(files).catch((error: unknown) => {
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
