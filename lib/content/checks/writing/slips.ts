import type { Sign } from "./signs";

const QUOTES = "Write “ before and ” after the words.";

/** Slips of a hand, in a text and in a field alike. A gap of “…” and a range of numbers are none. */
export const SLIPS: readonly Sign[] = [
  { pattern: /(?<!\.)\.\.(?!\.)/gu, what: "are two full stops", fix: "Take one out." },
  { pattern: /!{2,}|\?{2}(?!\?)(?<!\?{3})|!\?|\?!/gu, what: "says it twice", fix: "One sign is enough." },
  {
    pattern: /(?<=[\p{L}\p{N}”)])[ \t]+[.,;!?](?=\s|$)/gu,
    what: "has a space before it",
    fix: "Take the space out.",
  },
  { pattern: /(?<=\S) {2,}(?=\S)/gu, what: "are two spaces", fix: "Take one out." },
  { pattern: /(?<=^|[\s(])”(?=\S)|(?<=\S)“(?=[\s.,;:!?)]|$)/gmu, what: "is turned the wrong way", fix: QUOTES },
  { pattern: /“(?=[^”]*(?:“|$))/gu, what: "is never closed", fix: QUOTES },
  { pattern: /(?<!“[^”]*)”/gu, what: "closes nothing", fix: QUOTES },
];
