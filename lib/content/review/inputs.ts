import { laidOf } from "../edition/laid";
import { examine } from "../gate";
import type { Problem } from "../problem";
import { readFiles } from "../read-files";
import { readSettings } from "../settings";
import { type PageTextInputs, treesIn } from "./page-text";

/**
 * What the pages of a project say is made of, without compiling any.
 * @param root the project's folder
 * @returns with every problem of files and fields; what they spoil is left out
 */
export function readInputs(root: string): PageTextInputs & { readonly problems: readonly Problem[] } {
  const { danger, edition, redirects } = readSettings(root);
  const { files, problems } = readFiles(root);
  const examined = examine(
    files.map(({ document }) => document),
    problems.map(({ file }) => file),
    laidOf(edition, redirects),
  );
  return { content: examined.content, danger, treeOf: treesIn(root), problems: [...problems, ...examined.problems] };
}
