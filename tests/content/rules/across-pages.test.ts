import { expect, it } from "vitest";
import { checkSamples, type Sample } from "../../fixtures/samples";

// These are looked for only once every file is sound in itself, so they have a run of their own.
const samples: readonly Sample[] = [
  {
    wrong: "a link to a missing page",
    name: "page",
    text: "Words.\n\nSee [that](/nowhere).",
    lines: ['content/en/page.md:17 · "/nowhere" leads to no page. Correct the address or remove the link.'],
  },
  {
    wrong: "a link to a missing heading on its own page",
    name: "own",
    text: "## One {#one}\n\nSee [that](#two).",
    lines: [
      'content/en/own.md:17 · "/own#two" leads to no heading: /own has one, short-version, next-step, sources. Correct what follows #.',
    ],
  },
  {
    wrong: "a link to a missing heading on another page",
    name: "heading",
    text: "See [that](/own#three).",
    lines: [
      'content/en/heading.md:15 · "/own#three" leads to no heading: /own has one, short-version, next-step, sources. Correct what follows #.',
    ],
  },
  {
    wrong: "a comparison that is not in its one order",
    name: "order",
    text: "See [both](/next-step/php-vs-iop).",
    lines: [
      'content/en/order.md:15 · "/next-step/php-vs-iop" leads to no page. Correct the address (the nearest is /next-step/iop-vs-php), or remove the link.',
    ],
  },
  ...["https://example.org", "//example.org", "mailto:me@example.org", "javascript:alert(1)", "clinic"].map(outside),
  {
    wrong: "an address in plain text that Markdown turns into a link",
    name: "bare",
    text: "See www.example.org today.",
    lines: [
      'content/en/bare.md:15 · "http://www.example.org" leads out of the site. Name the page as a source and cite it with [^id], or write an address like /iop.',
    ],
  },
  {
    wrong: "a link to a number that is no helpline",
    name: "call",
    text: "[Call](tel:+12025550199) or [text](sms:12345).",
    lines: [
      "content/en/call.md:15 · +12025550199 is not the number of a helpline. Write its file in content/data/helplines or remove the number.",
      "content/en/call.md:15 · 12345 is not the number of a helpline. Write its file in content/data/helplines or remove the number.",
    ],
  },
  {
    wrong: "words that name neither the number that they call nor its line",
    name: "unnamed",
    text: "Now [call the line](tel:988). Or [Poison Help](tel:988), [text us](sms:741741), or [here](tel:+18006624357).",
    lines: [
      unnamed("call the line", "calls", "call 988", "988 Suicide & Crisis Lifeline"),
      unnamed("Poison Help", "calls", "call 988", "988 Suicide & Crisis Lifeline"),
      unnamed("text us", "texts", "text 741741", "Crisis Text Line"),
      unnamed("here", "calls", "call 1-800-662-4357", "SAMHSA National Helpline"),
    ],
  },
  {
    wrong: "bare words whose number stands in another sentence",
    name: "far",
    text: "It is 988. You can [call](tel:988) at night. Then [text](sms:988) 741741.",
    lines: [
      unnamed("call", "calls", "call 988", "988 Suicide & Crisis Lifeline", "far"),
      unnamed("text", "texts", "text 988", "988 Suicide & Crisis Lifeline", "far"),
    ],
  },
  {
    wrong: "nothing in bare words beside their number, and in the name of a line",
    name: "beside",
    text: "[Call](tel:988) or [text 988](sms:988). **988:** [call](tel:988) or [text](sms:988), at night. Ask [Poison Help](tel:+18002221222), or [call the SAMHSA National Helpline](tel:+18006624357).",
    lines: [],
  },
  {
    wrong: "a text to a line that takes none, and a call to a number for texts",
    name: "way",
    text: "[text 911](sms:911), [1-800-662-4357](sms:+18006624357).",
    lines: [
      "content/en/way.md:15 · 911 takes no texts: its file has no “text”. Write (tel:…), or add to the file what its owner says.",
      "content/en/way.md:15 · 1-800-662-4357 takes no texts: its file has no “text”. Write (tel:…), or add to the file what its owner says.",
    ],
  },
  {
    wrong: "a tag that nobody knows",
    name: "tag",
    fields: { tags: "[detx, detox, detoxing]" },
    lines: [
      "content/en/tag.md · tags.0 · “detx” is no tag, so it does nothing; known: detox. Write detox, or take it out.",
      "content/en/tag.md · tags.2 · “detoxing” is no tag, so it does nothing; known: detox. Write detox, or take it out.",
    ],
  },
  {
    wrong: "a tag that is near to none",
    name: "new-tag",
    fields: { tags: "[money]" },
    lines: [
      "content/en/new-tag.md · tags.0 · “money” is no tag, so it does nothing; known: detox. Take it out; a card in content/data/cards makes a tag known.",
    ],
  },
  {
    wrong: "a number in a line of the summary that is no helpline",
    name: "summary-number",
    fields: { summary: "[One., Two., Three., Call 1-202-555-0199.]" },
    lines: [
      "content/en/summary-number.md · summary.3 · 1-202-555-0199 is not the number of a helpline. Write its file in content/data/helplines or remove the number.",
    ],
  },
  {
    wrong: "a number in plain text that is no helpline",
    name: "number",
    text: "## Call {#call}\n\nCall 1-202-555-0199 now.",
    lines: [
      "content/en/number.md · call · 1-202-555-0199 is not the number of a helpline. Write its file in content/data/helplines or remove the number.",
    ],
  },
  {
    wrong: "a source without file",
    name: "source",
    text: "Words.\n\nIt is so.[^nobody-said]",
    lines: [
      'content/en/source.md:17 · the source "nobody-said" has no file. Write content/data/sources/nobody-said.yaml or correct the id.',
    ],
  },
  {
    wrong: "a helpline without file",
    name: "helpline",
    fields: { helplines: "[nobody]" },
    lines: [
      'content/en/helpline.md · helplines · "nobody" has no file. Write content/data/helplines/nobody.yaml or correct the id.',
    ],
  },
  {
    wrong: "a related page that does not exist",
    name: "related",
    fields: { related: "[/nowhere]" },
    lines: ['content/en/related.md · related.0 · "/nowhere" leads to no page. Correct the address or remove the link.'],
  },
  {
    wrong: "a check that is due before it was done",
    name: "due",
    fields: { checkAgain: "2026-11-22" },
    lines: ["content/en/due.md · checkAgain · must be later than checked (found 2026-11-22). Correct the dates."],
  },
  {
    wrong: "a check that is due on the same day",
    name: "same-day",
    fields: { checkAgain: "2026-11-23" },
    lines: ["content/en/same-day.md · checkAgain · must be later than checked (found 2026-11-23). Correct the dates."],
  },
  {
    wrong: "a title that another page has",
    name: "zz-title",
    fields: { title: "ABOUT Care Steps" },
    lines: ["content/en/zz-title.md · title · is the same as in content/en/about.md. Give each page its own title."],
  },
  {
    wrong: "nothing in links to pages, headings, comparisons and helplines",
    name: "sound",
    text: "[a](/) [b](/own#one) [c](/next-step/iop-vs-php) [d](/iop#sources) [g](/glossary#iop) [h](/next-step#picker) [988](tel:988) [the Crisis Text Line](sms:741741) 1-800-662-4357[^adv-iop]",
    lines: [],
  },
];

function unnamed(words: string, does: string, number: string, line: string, name = "unnamed"): string {
  return `content/en/${name}.md:15 · “${words}” names neither the number that it ${does} nor its line. Write [${number}], or the name: “${line}”.`;
}

function outside(link: string, i: number): Sample {
  const message = link.startsWith("/")
    ? "leads to no page. Correct the address or remove the link."
    : "leads out of the site. Name the page as a source and cite it with [^id], or write an address like /iop.";
  return {
    wrong: `a link to ${link}`,
    name: `outside-${i}`,
    text: `See [that](${link}).`,
    lines: [`content/en/outside-${i}.md:15 · "${link}" ${message}`],
  };
}

const found = checkSamples(samples);

it.each(samples)("across pages: finds $wrong", ({ name, lines }) => {
  expect(found.get(name)).toEqual(lines);
});
