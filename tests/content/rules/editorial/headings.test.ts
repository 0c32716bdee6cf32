import { headings } from "@/lib/content/editorial/rules/headings";
import { itFinds, sound } from "./prose-cases";

const empty = (place: string, words: string) =>
  `${place} headings — nothing stands below “${words}”. — Write what it promises, or take the heading out.`;
const bold = (place: string, words: string) =>
  `${place} headings — “${words}” stands as a heading, and is none. — Write “### ${words}” with an id, or end it with a colon where it leads to a list.`;

itFinds(headings, [
  { what: "a heading at the end", text: "Words.\n\n## What it costs {#cost}", lines: [empty("17:1", "What it costs")] },
  { what: "a heading before another", text: "## One {#a}\n\n## Two {#b}\n\nWords.", lines: [empty("15:1", "One")] },
  {
    what: "a small heading before a bigger one",
    text: "## A {#a}\n\n### B {#b}\n\n## C {#c}\n\nSo.",
    lines: [empty("17:1", "B")],
  },
  { what: "a bold line", text: "So.\n\n**Good signs**\n\n- One.", lines: [bold("17:1", "Good signs")] },
  { what: "a bold line of underscores", text: "__To talk, or to text__\n\nSo.", lines: [bold("15:1", "To talk, or to text")] },
  {
    what: "a paragraph in bold and in italics",
    text: "So.\n\n***Call them now.***",
    lines: ["17:1 headings — a whole paragraph stands in bold and in italics. — Take the stars away, or put it in a box."],
  },
  {
    what: "a heading in capitals",
    text: "## WHAT TO DO NOW {#now}\n\nWords.",
    lines: ["15:4 headings — “WHAT TO DO NOW” is all in capitals. — Write it as a sentence; only names like FMLA stay."],
  },
  {
    what: "a title in capitals",
    fields: { title: "CALL SOMEBODY NOW" },
    lines: ["2:8 headings — title: “CALL SOMEBODY NOW” is all in capitals. — Write it as a sentence; only names like FMLA stay."],
  },
  ...sound({
    "names in capitals": "## TRICARE, VA {#a}\n\n### LGBTQ+ {#b}\n\nWords.",
    "a heading above a smaller one": "## A {#a}\n\n### B {#b}\n\nWords.",
    "a heading above a box": "## A {#a}\n\n:::note\nWords.\n:::",
    "a bold sentence": "**Do not stop these all at once.**\n\nSo.",
    "a bold line that leads to a list": "**Naloxone:**\n\n- One.",
    "bold words in a line": "**Good signs** are these.",
    "a bold line in a list": "- **Good signs**\n- More.",
  }),
]);
