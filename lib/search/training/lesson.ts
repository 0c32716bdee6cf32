import { DANGER_KINDS, LANGUAGES, type SearchExample } from "@/lib/content/search-examples";
import type { Target } from "./learn";

/** What a network learns from one example. */
export interface Lesson {
  readonly query: string;
  readonly targets: readonly Target[];
}

// Chosen on writers who were left out: docs/search.md.
/** How much a mistake counts about danger, language and pages. */
const WEIGHTS = { danger: 3, language: 0.5, topics: 1 };
/** How much less a mistake about pages counts for a danger: there are many of few pages, and the box leads there anyway. */
const PAGES_OF_DANGER = 0.3;
/** What the right kind of danger gets less than all, so that the network is not too sure. */
const DOUBT = 0.03;
/** How much the first, second and third page of an example count. */
const PLACES = [1, 0.5, 0.3];

/** How many outcomes a network has: kinds of danger, languages, and topics, in this order. */
export function outcomesFor(topics: readonly string[]): number {
  return DANGER_KINDS.length + LANGUAGES.length + topics.length;
}

/** @param topics every page that an example names, in the order of the network's outcomes */
export function lessonOf({ query, danger, language, pages }: SearchExample, topics: readonly string[]): Lesson {
  const kinds = new Float32Array(DANGER_KINDS.length).fill(DOUBT / DANGER_KINDS.length);
  const kind = DANGER_KINDS.indexOf(danger);
  kinds[kind] = (kinds[kind] ?? 0) + 1 - DOUBT;
  const languages = new Float32Array(LANGUAGES.length);
  languages[LANGUAGES.indexOf(language)] = 1;
  const shares = new Float32Array(topics.length);
  const all = PLACES.slice(0, pages.length).reduce((sum, place) => sum + place, 0);
  pages.forEach((page, i) => {
    shares[topics.indexOf(page)] = (PLACES[i] ?? 0) / all;
  });
  const afterKinds = DANGER_KINDS.length;
  const pagesCount = WEIGHTS.topics * (danger === "none" ? 1 : PAGES_OF_DANGER);
  return {
    query,
    targets: [
      { from: 0, shares: kinds, weight: WEIGHTS.danger },
      { from: afterKinds, shares: languages, weight: WEIGHTS.language },
      { from: afterKinds + LANGUAGES.length, shares, weight: pagesCount },
    ],
  };
}
