import { openContent } from "./gate";
import { ContentError } from "./problem";
import { readFiles } from "./read-files";

/**
 * Checks all content files of a project.
 * @param root the project's folder
 * @returns what was found, in words
 * @throws ContentError with every problem found
 */
export function checkFiles(root: string): string {
  const { documents, problems } = readFiles(root);
  if (problems.length > 0) throw new ContentError(problems);
  const { articles, levels, sources, helplines, terms } = openContent(documents);
  return `Content is sound: ${articles.size} articles, ${levels.size} levels, ${sources.size} sources, ${helplines.size} helplines, ${terms.size} terms.`;
}
