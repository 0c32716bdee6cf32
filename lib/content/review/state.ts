import type { Article } from "../model";
import { type PageTextInputs, pageText } from "./page-text";
import { textDigest } from "./text-digest";

/** How far a clinician's review holds for the page as it is now. */
export type ReviewState = "none" | "part" | "whole" | "changed";

/**
 * Whether an article says what its reviewer read. Without a review nothing is read.
 * @throws Error when its file is gone
 */
export function reviewState(article: Article, inputs: PageTextInputs): ReviewState {
  const { reviewedBy, address } = article;
  if (!reviewedBy) return "none";
  const page = pageText(address, inputs);
  if (!page || textDigest(page) !== reviewedBy.text) return "changed";
  return reviewedBy.parts ? "part" : "whole";
}
