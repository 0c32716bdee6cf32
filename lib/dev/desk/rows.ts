import { plusDays } from "@/lib/content/freshness";
import { needsReview } from "./review";
import type { DeskPage, PlacedProblem, Row } from "./types";

/** What comes due within so many days is shown beforehand. */
export const SOON = 30;

/** Each page with its problems and weight. */
export function rowsOf(
  pages: readonly DeskPage[],
  problems: readonly PlacedProblem[],
  weightOf: (page: DeskPage) => Row["weight"],
): Row[] {
  return pages.map((page) => ({
    ...page,
    problems: worstFirst(problems.filter(({ at }) => at?.address === page.address)),
    weight: weightOf(page),
  }));
}

/** Errors before warnings; each in the order of the file. */
export function worstFirst(problems: readonly PlacedProblem[]): PlacedProblem[] {
  return [...problems].sort((a, b) => Number(a.warning ?? false) - Number(b.warning ?? false));
}

export function errorsOf({ problems }: Pick<Row, "problems">): number {
  return problems.filter(({ warning }) => !warning).length;
}

/** Whether a day has passed by which something about a page was to be checked. */
export function isOverdue({ due: [first] }: Pick<Row, "due">, today: string): boolean {
  return first !== undefined && first.by < today;
}

/** Whether anything about a page was or comes due by a day soon. */
export function isDueSoon({ due: [first] }: Pick<Row, "due">, today: string): boolean {
  return first !== undefined && first.by <= plusDays(today, SOON);
}

/** Whether readers can hardly come upon a page by reading on. */
export function hasFewLinks({ measures, everywhere, linksIn }: Row): boolean {
  return measures !== null && !everywhere && linksIn.length < 2;
}

export function isUnreviewed({ review }: Row): boolean {
  return needsReview(review);
}
