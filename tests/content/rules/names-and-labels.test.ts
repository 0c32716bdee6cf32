import { expect, it } from "vitest";
import { checkSamples, type Sample } from "../../fixtures/samples";

// What pages call themselves and each other, and what their lists say twice.
const samples: readonly Sample[] = [
  {
    wrong: "a link that leads to its own page",
    name: "itself",
    text: "Words.\n\nSee [the whole of it](/itself) and [a part](/itself#sources).",
    lines: [
      "content/en/itself.md:17 · leads to the page on which it stands. Name a heading, as in (#cost), or take the link out.",
    ],
  },
  {
    wrong: "a link whose words are another page’s name",
    name: "label",
    text: "Ask for [sample ITSELF](/sound), [Sample itself](/itself), [Sample itself](/call-sheets/iop).",
    lines: [
      "content/en/label.md:15 · “sample ITSELF” is the name of /itself, and the link leads to /sound. Correct the address, or the words.",
    ],
  },
  {
    wrong: "a name in menus that another page of its section has",
    name: "zz-short",
    fields: { shortTitle: "SAMPLE sound" },
    lines: [
      "content/en/zz-short.md · shortTitle · is the same as in content/en/sound.md. Give each page of a section its own name in menus.",
    ],
  },
  {
    wrong: "a description that another page has",
    name: "zz-what",
    fields: { description: "A page that only tests write, sound." },
    lines: ["content/en/zz-what.md · description · is the same as in content/en/sound.md. Say what this page tells."],
  },
  {
    wrong: "what stands twice in a list",
    name: "twice",
    fields: {
      aliases: "[rehab, Rehab, rehab]",
      related: "[/iop, /php, /iop]",
      tags: "[detox, detox]",
      summary: "[One., Two., Three., Two.]",
      helplines: "[crisis-988, crisis-988]",
    },
    lines: [
      "summary.3 · “Two.”",
      "aliases.2 · “rehab”",
      "related.2 · “/iop”",
      "tags.1 · “detox”",
      "helplines.1 · “crisis-988”",
    ].map((words) => `content/en/twice.md · ${words} stands in this list already. Take one of the two out.`),
  },
  { wrong: "nothing in a page with names of its own", name: "sound", lines: [] },
];

const found = checkSamples(samples);

it.each(samples)("names and labels: finds $wrong", ({ name, lines }) => {
  expect(found.get(name)).toEqual(lines);
});
