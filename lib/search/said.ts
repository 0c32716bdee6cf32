import { type InvertedIndex, invertedIndex } from "./inverted-index";
import { packIndex, type SavedPostings } from "./packed-index";
import { unpackPostings } from "./postings";
import type { SearchSection } from "./types";
import { stemOf, tokenize } from "./words";

/** What people typed and where they were led. */
export interface Led {
  readonly query: string;
  /** Addresses, best first. */
  readonly pages: readonly string[];
}

/** The words that people type for each page, as they lie in a file. */
export interface SavedSaid extends Omit<SavedPostings, "parts" | "said"> {
  readonly pages: readonly string[];
}

/** Fewer uses of a word for a page say nothing of what others will type. */
const LEAST = 3;

/** Collects the words that were typed for each page. Pages are found by them as by their own words. */
export function packSaid(led: readonly Led[]): SavedSaid {
  const typed = new Map<string, string[]>();
  for (const { query, pages } of led) {
    const [page = ""] = pages[0]?.split("#") ?? [];
    if (!page.startsWith("/")) continue;
    const words = typed.get(page) ?? [];
    typed.set(page, words);
    words.push(...tokenize(query));
  }
  const sections = [...typed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([page, words]) => saidSection(page, words));
  return { ...packIndex(sections), pages: sections.map(({ id }) => id) };
}

function saidSection(page: string, words: readonly string[]): SearchSection {
  const uses = new Map<string, number>();
  for (const word of words) uses.set(stemOf(word), (uses.get(stemOf(word)) ?? 0) + 1);
  const text = words.filter((word) => (uses.get(stemOf(word)) ?? 0) >= LEAST).join(" ");
  return { id: page, page, pageTitle: "", heading: "", aliases: "", summary: "", text };
}

/** Finds pages by what people typed for them. */
export function saidIndex({ words, pages, ...postings }: SavedSaid): InvertedIndex {
  return invertedIndex(words.split(" ").filter(Boolean).map(stemOf), pages, unpackPostings(postings));
}
