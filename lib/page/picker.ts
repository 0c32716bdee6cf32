import { chooseLevels, comparisonSlug } from "@/lib/content/vocabulary/comparison-slugs";

/**
 * Where the picker leads.
 * @param chosen the values of the form's fields, in any order, empty ones included
 * @returns the comparison's address, or the picker's own when the choice is not two or three different levels
 */
export function chosenComparison(chosen: readonly string[]): string {
  const levels = chooseLevels(chosen);
  return levels ? `/next-step/${comparisonSlug(levels)}` : "/next-step#picker";
}
