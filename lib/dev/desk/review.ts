import type { Article } from "@/lib/content/model";

/** Whether a clinician saw a page. A state more is one kind more here, and needs its words below. */
export type Review =
  | { readonly kind: "none" }
  | { readonly kind: "reviewed"; readonly name: string; readonly role: string; readonly date: string };

interface Words {
  /** In the list of pages. */
  readonly short: string;
  /** What to do about it; null for nothing. */
  readonly step: string | null;
}

export const REVIEW_WORDS: Readonly<Record<Review["kind"], Words>> = {
  none: {
    short: "never reviewed",
    step: "Ask a clinician to review it. “reviewedBy” is filled in by what that person says, never for them.",
  },
  reviewed: { short: "reviewed", step: null },
};

/** The state of an article’s review. */
export function reviewOf({ reviewedBy }: Pick<Article, "reviewedBy">): Review {
  if (!reviewedBy) return { kind: "none" };
  const { name, role, date } = reviewedBy;
  return { kind: "reviewed", name, role, date };
}

/** Whether a review is still to be asked for; never for pages that are drawn from data. */
export function needsReview(review: Review | null): boolean {
  return review !== null && REVIEW_WORDS[review.kind].step !== null;
}
