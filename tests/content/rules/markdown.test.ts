import { expect, it } from "vitest";
import { checkSamples, type Sample } from "../../fixtures/samples";

const samples: readonly Sample[] = [
  {
    wrong: "raw HTML inside a sentence",
    name: "inline",
    text: "Some words.\n\nA line<br>break.",
    lines: [
      "content/en/inline.md:17 · raw HTML is not allowed (found <br>). Take it out, and leave an empty line between two paragraphs.",
    ],
  },
  {
    wrong: "a block of raw HTML",
    name: "block",
    text: "<div>x</div>",
    lines: [
      "content/en/block.md:15 · raw HTML is not allowed (found <div>x</div>). Take it out, and leave an empty line between two paragraphs.",
    ],
  },
  {
    wrong: "an HTML comment",
    name: "comment",
    text: "<!-- later -->",
    lines: [
      "content/en/comment.md:15 · raw HTML is not allowed (found <!-- later -->). Take it out: what is only for you stands nowhere in a page.",
    ],
  },
  {
    wrong: "a script",
    name: "script",
    text: "<script>alert(1)</script>",
    lines: [
      "content/en/script.md:15 · raw HTML is not allowed (found <script>alert(1)</script>). Take it out, and write its words in Markdown.",
    ],
  },
  {
    wrong: "a picture",
    name: "picture",
    text: "![A house](/house.png)",
    lines: ["content/en/picture.md:15 · pictures are not part of a text. Remove it."],
  },
  {
    wrong: "a callout of an unknown kind",
    name: "callout",
    text: ":::warning\nCareful.\n:::",
    lines: [
      'content/en/callout.md:15 · ":::warning" is not known. Use one of: danger, note, ask, editorial, care-911, care-today, care-doctor, steps, path, band.',
    ],
  },
  {
    wrong: "nothing in times, ratios and colons inside a line",
    name: "colons",
    text: "We meet at 12:30, at:noon, 3:1, and on Wed:Thu[x].",
    lines: [],
  },
  {
    wrong: "a source described in the text, which would swallow its citations",
    name: "footnote",
    text: "A fact.[^adv-iop]\n\n[^adv-iop]: Somewhere.",
    lines: [
      "content/en/footnote.md:17 · a source is described in content/data/sources, not in the text. Take this line out, and write content/data/sources/adv-iop.yaml if it is not there: “npm run new -- source adv-iop” begins it.",
    ],
  },
  {
    wrong: "a picture by reference",
    name: "picture",
    text: "![Steps][steps]\n\n[steps]: /iop",
    lines: ["content/en/picture.md:15 · pictures are not part of a text. Remove it."],
  },
  {
    wrong: "a heading in a box",
    name: "nested",
    text: ":::note\n## Inside {#inside}\n:::",
    lines: ["content/en/nested.md:16 · a heading cannot stand inside a box, quote or list. Move it out."],
  },
  {
    wrong: "a heading id of the layout",
    name: "layout-id",
    text: "## Sources {#sources}\n\n## One {#source-1}",
    lines: [
      'content/en/layout-id.md:15 · the id "sources" belongs to the page\'s own parts. Choose another.',
      'content/en/layout-id.md:17 · the id "source-1" belongs to the page\'s own parts. Choose another.',
    ],
  },
  {
    wrong: "citations in a heading and in a link",
    name: "cited",
    text: "## Hours[^adv-iop] {#hours}\n\nSee [the rule[^adv-iop]](/iop).",
    lines: [
      "content/en/cited.md:15 · a heading carries no citation. Put it after the sentence that needs it.",
      "content/en/cited.md:17 · a link carries no citation. Put it after the link.",
    ],
  },
  {
    wrong: "two colons before a word",
    name: "leaf",
    text: "::break",
    lines: [
      'content/en/leaf.md:15 · "::break" is not known. Boxes start with three colons, like :::note; drawings stand in :::steps, :::path or :::band.',
    ],
  },
  {
    wrong: "a heading without id",
    name: "without",
    text: "## Who it suits",
    lines: [
      "content/en/without.md:15 · the heading has no id of its own. Add one at the end, like {#who-it-suits}, so that links to it last.",
    ],
  },
  {
    wrong: "a heading id that is not plain",
    name: "plain",
    text: "## Who it suits {#Who_It_Suits}",
    lines: [
      "content/en/plain.md:15 · the id “Who_It_Suits” is not made of small letters, digits and single hyphens. Write {#who-it-suits}.",
    ],
  },
  {
    wrong: "a heading id that is used twice",
    name: "twice",
    text: "## One {#same}\n\nWords.\n\n## Two {#same}",
    lines: ['content/en/twice.md:19 · the id "same" is used twice on this page. Choose another.'],
  },
  {
    wrong: "a # heading",
    name: "title",
    text: "# Sample {#sample}",
    lines: ["content/en/title.md:15 · a text has no # heading of its own; the title is the page's heading. Use ##."],
  },
  {
    wrong: "a heading that skips a step",
    name: "step",
    text: "## One {#one}\n\n#### Two {#two}",
    lines: ["content/en/step.md:17 · a heading of 4 # follows one of 2. Go down one step at a time."],
  },
  {
    wrong: "a first heading of three #",
    name: "third",
    text: "### One {#one}",
    lines: ["content/en/third.md:15 · a heading of 3 # follows one of 1. Go down one step at a time."],
  },
  {
    wrong: "a link without words",
    name: "empty",
    text: "See [](/iop).",
    lines: ["content/en/empty.md:15 · the link to /iop has no words. Write what it leads to."],
  },
  {
    wrong: "the right line in a file from Windows",
    name: "windows",
    text: "Words.\r\n\r\n<b>bold",
    lines: ["content/en/windows.md:17 · raw HTML is not allowed (found <b>). Write **words**."],
  },
  { wrong: "nothing in a known callout", name: "known", text: ":::ask[Two things]\n- What?\n- When?\n:::", lines: [] },
  { wrong: "nothing in a colon before a space", name: "colon", text: "It varies: ask.", lines: [] },
  { wrong: "nothing in headings that rise again", name: "rise", text: "## A {#a}\n\n### B {#b}\n\n## C {#c}", lines: [] },
];

const found = checkSamples(samples);

it.each(samples)("a text: finds $wrong", ({ name, lines }) => {
  expect(found.get(name)).toEqual(lines);
});
