import type { Heading, Paragraph, RootContent } from "mdast";
import { shownText } from "../../markdown/shown-text";
import type { Problem } from "../../problem";
import type { ContentFile } from "../../read-files";
import type { Rule } from "../rule";

type Fault = Pick<Problem, "message" | "fix">;

/** A heading stands above something, and what stands as a heading is one: people with screen readers go from one to the next. */
export const headings: Rule = {
  name: "headings",
  check({ files }) {
    return files.flatMap(findings);
  },
};

function findings(of: ContentFile): Omit<Problem, "rule">[] {
  const blocks = of.tree()?.children ?? [];
  return blocks.flatMap((block, i) => {
    const fault =
      block.type === "heading" ? emptyFault(block, blocks[i + 1]) : block.type === "paragraph" ? boldFault(block) : null;
    const { line = 1, column = 1 } = block.position?.start ?? {};
    return fault ? [{ file: of.file, line, column, ...fault }] : [];
  });
}

/** A smaller heading may follow at once. */
function emptyFault(heading: Heading, next: RootContent | undefined): Fault | null {
  if (next && (next.type !== "heading" || next.depth > heading.depth)) return null;
  const words = shownText(heading).replace(/\s*\{#.*$/, "");
  return { message: `nothing stands below “${words}”.`, fix: "Write what it promises, or take the heading out." };
}

/** “Good signs” in bold, alone in its line; with a full stop or a colon it is a sentence, or leads to what follows. */
function boldFault({ children }: Paragraph): Fault | null {
  const [only, ...more] = children;
  if (only?.type !== "strong" || more.length > 0) return null;
  const words = shownText(only);
  if (/[.:?!]”?$/.test(words)) return null;
  const message = `“${words}” stands as a heading, and is none.`;
  return { message, fix: `Write “### ${words}” with an id, or end it with a colon where it leads to a list.` };
}
