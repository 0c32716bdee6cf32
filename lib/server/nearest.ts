import { damerauLevenshtein } from "@/lib/search/edit-distance";

/** A page that an unknown address may have meant. */
export interface NamedPage {
  readonly address: string;
  /** As its document has it, written for HTML. */
  readonly title: string;
}

/** More would be a list to search in. */
const MOST = 5;
/** Of an address only so many words are looked at: whoever tries out addresses costs no more than a reader. */
const LOOKED_AT = 8;
/** So much of an address has to be found in a page’s address or title. */
const ENOUGH = 0.5;

/** Finds the pages whose address or title comes nearest to an address that leads nowhere. */
export class Nearest {
  private readonly pagesOf = new Map<string, Set<NamedPage>>();

  constructor(private readonly pages: readonly NamedPage[]) {
    for (const page of pages)
      for (const word of wordsOf(`${page.address} ${page.title}`))
        this.pagesOf.set(word, (this.pagesOf.get(word) ?? new Set()).add(page));
  }

  /** At most five pages, the nearest first; none when no page has half of the words. */
  to(path: string): NamedPage[] {
    const words = wordsOf(path).slice(0, LOOKED_AT);
    const scores = new Map<NamedPage, number>();
    for (const word of words)
      for (const [page, score] of this.scoresOf(word)) scores.set(page, (scores.get(page) ?? 0) + score / words.length);
    for (const page of this.above(path)) scores.set(page, Math.max(ENOUGH, scores.get(page) ?? 0));
    const near = [...scores].filter(([, score]) => score >= ENOUGH);
    // Of pages that have as many of the words, the one with the shortest address is the most general.
    near.sort(([a, one], [b, other]) => other - one || a.address.length - b.address.length || (a.address < b.address ? -1 : 1));
    return near.slice(0, MOST).map(([page]) => page);
  }

  /** Pages in whose folder the address lies. */
  private above(path: string): NamedPage[] {
    return this.pages.filter(({ address }) => address !== "/" && path.toLowerCase().startsWith(`${address}/`));
  }

  /** What each page has of a word: all of it, its beginning, or the word with a slip. */
  private scoresOf(word: string): Map<NamedPage, number> {
    const scores = new Map<NamedPage, number>();
    for (const [known, pages] of this.pagesOf) {
      const score = likeness(word, known);
      if (score > 0) for (const page of pages) scores.set(page, Math.max(score, scores.get(page) ?? 0));
    }
    return scores;
  }
}

function likeness(word: string, known: string): number {
  if (word === known) return 1;
  if (word[0] !== known[0]) return 0;
  if (word.length > 3 && (known.startsWith(word) || (known.length > 3 && word.startsWith(known)))) return 0.8;
  const most = Math.max(maxEdits(known), word.length === known.length ? maxEdits(`${known}x`) : 0);
  return most > 0 && damerauLevenshtein(word, known, most) <= most ? 0.7 : 0;
}

/** How many mistakes a word of this length may hold. */
function maxEdits({ length }: string): number {
  return length >= 8 ? 2 : length >= 5 ? 1 : 0;
}

/** Words that stand in most addresses and titles. */
const EVERYWHERE = new Set([
  "html",
  "htm",
  "php",
  "index",
  "the",
  "and",
  "for",
  "you",
  "your",
  "with",
  "what",
  "www",
  "com",
  "org",
]);

function wordsOf(text: string): string[] {
  const plain = text.replace(/&#?\w+;/g, " ").toLowerCase();
  return [...new Set(plain.match(/[\p{L}\p{N}]{3,40}/gu) ?? [])].filter((word) => !EVERYWHERE.has(word));
}
