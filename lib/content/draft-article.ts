import { stringify } from "yaml";
import { plusDays } from "./freshness";

const HALF_A_YEAR_DAYS = 182;

export interface Draft {
  readonly title: string;
  readonly section: string;
  /** Today: 2026-11-23. */
  readonly day: string;
}

/**
 * The text of a new article, with every field filled in so that it passes the checks of its own file.
 * @returns front matter and the sections that each page has
 */
export function draftArticle({ title, section, day }: Draft): string {
  const front = stringify(
    {
      title,
      shortTitle: shortened(title),
      description: "What this page tells, in one or two plain sentences.",
      summary: [
        "Say what the reader needs most in this first line.",
        "Write four or five lines, each a whole sentence.",
        "Use short words, as you would aloud.",
        "Say what to do next in the last line.",
      ],
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
  return `---\n${front}---\nStart with what the reader needs most.\n\n## What to do next {#next}\n\nSay the first step in one short line.\n\n## For families {#family}\n\nSpeak to the family here.\n\n## What to ask {#ask}\n\n:::ask\n- What would you ask a program about this?\n:::\n`;
}

const SHORT = 30;

/** The first words of a title, as many as fit into a menu. */
function shortened(title: string): string {
  if (title.length <= SHORT) return title;
  const space = title.lastIndexOf(" ", SHORT);
  return title.slice(0, space > 0 ? space : SHORT).trim();
}
