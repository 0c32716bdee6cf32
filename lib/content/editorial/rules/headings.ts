import type { Heading, Paragraph, PhrasingContent, RootContent } from "mdast";
import { shownText } from "../../markdown/shown-text";
import type { Problem } from "../../problem";
import type { ContentFile } from "../../read-files";
import type { Prose } from "../prose";
import type { Rule } from "../rule";

type Fault = Pick<Problem, "message" | "fix">;

/** A heading stands above something, and what stands as a heading is one: people with screen readers go from one to the next. */
export const headings: Rule = {
  name: "headings",
  check({ files, texts, fields }) {
    const titles = fields.filter(({ field }) => /^(?:title|shortTitle)$/.test(field ?? ""));
    const heads = texts.filter(({ kind }) => kind === "heading");
    return [...files.flatMap(findings), ...[...titles, ...heads].flatMap(shouted)];
  },
};

/** Letters in capitals that are more than a name or two, like “VA and TRICARE” would be. */
const FEWEST_LETTERS = 10;

/** Words in capitals are slower to read, and some screen readers spell them. */
function shouted({ file, field, text, placeOf }: Prose): Omit<Problem, "rule">[] {
  const letters = text.replace(/[^\p{L}]/gu, "");
  if (letters.length < FEWEST_LETTERS || /\p{Ll}/u.test(letters) || !/\p{L} \p{L}/u.test(text)) return [];
  const message = `“${text.trim()}” is all in capitals.`;
  return [
    { file, ...(field ? { field } : {}), ...placeOf(0), message, fix: "Write it as a sentence; only names like FMLA stay." },
  ];
}

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
  if (more.length > 0) return null;
  if (isBoth(only))
    return { message: "a whole paragraph stands in bold and in italics.", fix: "Take the stars away, or put it in a box." };
  if (only?.type !== "strong") return null;
  const words = shownText(only);
  if (/[.:?!]”?$/.test(words)) return null;
  const message = `“${words}” stands as a heading, and is none.`;
  return { message, fix: `Write “### ${words}” with an id, or end it with a colon where it leads to a list.` };
}

function isBoth(node: PhrasingContent | undefined): boolean {
  const inner = node?.type === "emphasis" || node?.type === "strong" ? node.children : [];
  return inner.length === 1 && inner[0]?.type === (node?.type === "emphasis" ? "strong" : "emphasis");
}
