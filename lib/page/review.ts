import { type Article, type Content, reviewInputs } from "@/lib/content";
import { type ReviewState, reviewState } from "@/lib/content/review/state";
import { TAKEN } from "@/lib/content/schema/review";
import { closed } from "./closed";
import { dayInWords } from "./days";

type Review = NonNullable<Article["reviewedBy"]>;

/** What a page tells of a clinician's review. */
export interface PageReview {
  readonly state: ReviewState;
  /** In the line below the title. */
  readonly short: string;
  /** At the end of the page. */
  readonly line: string;
  /** Who reviewed all of the page as it is now, for machines; null when nobody has. */
  readonly holds: Pick<Review, "name" | "role" | "date"> | null;
}

const SHORT: Readonly<Record<ReviewState, string>> = {
  none: "not yet reviewed by a clinician",
  part: "reviewed in part by a clinician",
  whole: "reviewed by a clinician",
  changed: "changed since the review by a clinician",
};

/** What an article's page tells of its review: who, when and what, and whether it still holds. */
export function reviewOf(article: Article, from: Content): PageReview {
  const { reviewedBy } = article;
  if (!reviewedBy) return { state: "none", short: SHORT.none, line: "No clinician has reviewed this page yet.", holds: null };
  const state = reviewState(article, reviewInputs(from));
  const since = state === "changed" ? "The page has changed since the review." : "";
  const line = [whoAndWhen(reviewedBy), partsOf(reviewedBy), ...remarksOf(reviewedBy), since].filter(Boolean).join(" ");
  return { state, short: SHORT[state], line, holds: state === "whole" ? reviewedBy : null };
}

function whoAndWhen({ name, role, license, date, interests }: Review): string {
  const who = [name, role, license && `license ${license}`].filter(Boolean).join(", ");
  return `Reviewed by ${who}, on ${dayInWords(date)}. Interests: ${closed(interests)}`;
}

function partsOf({ parts }: Review): string {
  return parts ? `Only a part was reviewed: ${closed(parts)}` : "";
}

/** What the reviewer would say otherwise is told, whatever became of it. */
function remarksOf({ remarks = [] }: Review): string[] {
  const taken = remarks.filter(({ outcome }) => outcome === TAKEN).length;
  const changed = taken > 0 ? [`${taken === 1 ? "One sentence" : `${taken} sentences`} changed as the reviewer asked.`] : [];
  const others = remarks
    .filter(({ outcome }) => outcome !== TAKEN)
    .map(({ said, outcome }) => `The reviewer did not agree with “${said}” It stays${closed(outcome.slice("not taken".length))}`);
  return [...changed, ...others];
}
