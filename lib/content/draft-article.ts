import { stringify } from "yaml";
import { plusDays } from "./freshness";
import { SHORT_TITLE_LENGTH } from "./kinds/article";

const HALF_A_YEAR_DAYS = 182;

export interface Draft {
  readonly title: string;
  readonly section: string;
  /** Today: 2026-11-23. */
  readonly day: string;
}

const DESCRIPTION = "What this page tells, in one or two plain sentences.";
const SUMMARY = [
  "Say what the reader needs most in this first line.",
  "Write four or five lines, each a whole sentence.",
  "Use short words, as you would aloud.",
  "Say what to do next in the last line.",
];
const LEAD = "Start with what the reader needs most.";
const STEP = "Say the first step in one short line.";
const FAMILY = "Speak to the family here.";
const QUESTION = "What would you ask a program about this?";
const SHORT_TITLE = `Its name in menus, at most ${SHORT_TITLE_LENGTH} signs`;

/** What the template says in place of an author. The check finds each of them, so that no page is published untouched. */
export const TEMPLATE_WORDS: readonly string[] = [DESCRIPTION, ...SUMMARY, LEAD, STEP, FAMILY, QUESTION, SHORT_TITLE];

/**
 * The text of a new article, with every field filled in: all that the check still finds in it are the words to replace.
 * @returns front matter and the sections that each page has
 */
export function draftArticle({ title, section, day }: Draft): string {
  const front = stringify(
    {
      title,
      shortTitle: shortened(title),
      description: DESCRIPTION,
      summary: SUMMARY,
      section,
      order: 90,
      aliases: [],
      checked: day,
      checkAgain: plusDays(day, HALF_A_YEAR_DAYS),
      changes: [{ date: day, what: "First published." }],
      related: ["/levels"],
      tags: [],
    },
    { lineWidth: 0 },
  );
  return `---\n${front}---\n${LEAD}\n\n## What to do next {#next}\n\n${STEP}\n\n## For families {#family}\n\n${FAMILY}\n\n## What to ask {#ask}\n\n:::ask\n- ${QUESTION}\n:::\n`;
}

/** A title that menus have room for; of a longer one the part before its colon or dash. Any other cut would break a phrase. */
function shortened(title: string): string {
  const [first = ""] = title.split(/: | – | — | \(/);
  return [title, first].find((words) => words.length <= SHORT_TITLE_LENGTH) ?? SHORT_TITLE;
}
