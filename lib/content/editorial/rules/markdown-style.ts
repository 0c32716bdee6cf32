import remarkLintNoDuplicateHeadingsInSection from "remark-lint-no-duplicate-headings-in-section";
import remarkLintNoEmptyUrl from "remark-lint-no-empty-url";
import remarkLintNoHeadingPunctuation from "remark-lint-no-heading-punctuation";
import remarkLintNoLiteralUrls from "remark-lint-no-literal-urls";
import { unified } from "unified";
import { VFile } from "vfile";
import { remarkHeadingIds } from "../../markdown/heading-ids";
import type { Problem } from "../../problem";
import type { ContentFile } from "../../read-files";
import type { Rule } from "../rule";

const processor = unified()
  .use(remarkHeadingIds)
  .use(remarkLintNoDuplicateHeadingsInSection)
  .use(remarkLintNoEmptyUrl)
  .use(remarkLintNoHeadingPunctuation, ".,:;!")
  .use(remarkLintNoLiteralUrls)
  .freeze();

const FIXES: Record<string, string> = {
  "no-duplicate-headings-in-section": "Give one of the two headings other words.",
  "no-empty-url": "Write where the link leads.",
  "no-heading-punctuation": "End the heading without it.",
  "no-literal-urls": "Name the page in content/data/sources and cite it with [^id]; a page of this site is [words](/address).",
};

/** What it says for programmers, in an editor’s words. */
const MESSAGES: Record<string, string> = {
  "no-duplicate-headings-in-section": "another heading of this part has the same words.",
  "no-empty-url": "the link leads nowhere.",
  "no-literal-urls": "the address stands bare, without words of its own.",
};

/** What remark-lint knows about Markdown that hinders readers. */
export const markdownStyle: Rule = {
  name: "markdown-style",
  check({ files }) {
    return files.flatMap(findings);
  },
};

function findings(of: ContentFile): Omit<Problem, "rule">[] {
  const tree = of.tree();
  if (!tree) return [];
  const { file } = of;
  const checked = new VFile({ value: of.text(), path: file });
  processor.runSync(structuredClone(tree), checked);
  return checked.messages.map(({ line = 1, column = 1, reason, ruleId }) => ({
    file,
    line,
    column,
    message: MESSAGES[ruleId ?? ""] ?? `the heading ends with “${/`(.)`/.exec(reason)?.[1] ?? "a sign"}”.`,
    fix: FIXES[ruleId ?? ""] ?? "Correct it.",
  }));
}
