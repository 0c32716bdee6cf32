import { figures } from "@/lib/content/editorial/rules/figures";
import { spelling } from "@/lib/content/editorial/rules/spelling";
import { itFinds, type ProseCase } from "./prose-cases";

/** A slip, whose place is counted by hand from what stands before it. */
const slip = (what: string, text: string): ProseCase => {
  const before = text.slice(0, text.indexOf("clinc")).split("\n");
  const place = `${14 + before.length}:${(before.at(-1) ?? "").length + 1}`;
  const fix = "Correct it, or add it to content/data/words.txt if it is right.";
  return { what: `the place of a slip ${what}`, text, lines: [`${place} spelling — “clinc” is in no dictionary. — ${fix}`] };
};

itFinds(spelling, [
  slip("at the beginning", "clinc"),
  slip("in a later paragraph", "One.\n\nTwo.\n\nThe clinc."),
  slip("in the second line of a paragraph", "One\ntwo clinc."),
  slip("after a citation", "One.[^adv-iop] Two clinc."),
  slip("after several citations", "One.[^adv-iop][^tip47] Two.[^a] The clinc."),
  slip("after bold, a link and more", "**One** [two](/iop) *three* ~~four~~ `five` clinc."),
  slip("in a list", "- One.\n- Two.\n- The clinc."),
  slip("in a list with numbers", "1. One.\n2. The clinc."),
  slip("in a list of a list", "- One.\n  - The clinc."),
  slip("in a list after a citation", "- One.[^a]\n- **Two.**[^a] The clinc."),
  slip("in the first cell", "| a | b |\n| - | - |\n| clinc | b |"),
  slip("in the last cell, after a citation", "| a | b |\n| - | - |\n| a.[^a] | b.[^a][^b] The clinc |"),
  slip("in the head of a table", "| a | clinc |\n| - | - |\n| a | b |"),
  slip("in a box", ":::note\nOne.\n\n- The clinc.\n:::"),
  slip("in a box's title", ":::note[The clinc]\nOne.\n:::"),
  slip("in a heading", "One.\n\n### The clinc {#clinc}"),
  slip("in a quote", "> One clinc."),
  slip("after a sign of two units", "😀 clinc."),
  slip("after a line's hard end", "One.  \nTwo clinc."),
  slip("after é and ’", "“One’s” — clinc."),
  slip("in the second line of a list's item", "- One\n  two clinc."),
  slip("in the third line of a list's item", "- One\n  two\n  three clinc."),
  slip("in the second line of a quote", "> One\n> two clinc."),
  slip("after an escaped sign", "One \\* two clinc."),
  slip("after a named sign", "One &amp; two clinc."),
  slip("in a file from Windows", "One.\r\nTwo clinc."),
]);

const FIX = "Cite the source right after the sentence with [^source-id], or put our own advice into an :::editorial box.";

/** A sentence with a figure: the place is the first letter of the sentence. */
const figure = (what: string, text: string, place: string): ProseCase => ({
  what: `the beginning of a sentence ${what}`,
  text,
  lines: [`${place} figures — a figure without source: “It takes 3 days.” — ${FIX}`],
});

itFinds(figures, [
  figure("after a cited one", "So it is.[^a] It takes 3 days.", "15:15"),
  figure("after two cited ones", "So it is.[^a] So too.[^a][^b] It takes 3 days.", "15:31"),
  figure("that begins in bold", "So. **It takes** 3 days.", "15:7"),
  figure("in a list", "- So.\n- It takes 3 days.", "16:3"),
  figure("in a cell", "| a | b |\n| - | - |\n| So.[^a] | It takes 3 days. |", "17:13"),
  figure("in the next line", "So it is.[^a]\nIt takes 3 days.", "16:1"),
]);
