import type { Article } from "@/lib/content/model";
import type { PageTextInputs } from "@/lib/content/review/page-text";
import { type ReviewState, reviewState } from "@/lib/content/review/state";

/** Whether a clinician saw a page. A state more is one kind more here, and needs its words below. */
export type Review =
  | { readonly kind: "none" }
  | { readonly kind: Exclude<ReviewState, "none">; readonly name: string; readonly role: string; readonly date: string };

interface Words {
  /** In the list of pages. */
  readonly short: string;
  /** What to do about it; null for nothing. */
  readonly step: string | null;
}

export const REVIEW_WORDS: Readonly<Record<Review["kind"], Words>> = {
  none: {
    short: "never reviewed",
    step: "Ask a clinician to review it: npm run review. “reviewedBy” is filled in by what that person says, never for them.",
  },
  part: { short: "reviewed in part", step: null },
  whole: { short: "reviewed", step: null },
  changed: {
    short: "changed since its review",
    step: "Have it seen again: npm run review. Until then the page says that it changed.",
  },
};

/** The state of an article’s review. */
export function reviewOf(article: Article, inputs: PageTextInputs): Review {
  const kind = reviewState(article, inputs);
  if (kind === "none" || !article.reviewedBy) return { kind: "none" };
  const { name, role, date } = article.reviewedBy;
  return { kind, name, role, date };
}

/** Whether a review is still to be asked for; never for pages that are drawn from data. */
export function needsReview(review: Review | null): boolean {
  return review !== null && REVIEW_WORDS[review.kind].step !== null;
}
