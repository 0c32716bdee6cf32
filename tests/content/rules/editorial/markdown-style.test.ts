import { markdownStyle } from "@/lib/content/editorial/rules/markdown-style";
import { itFinds, type ProseCase, sound } from "./prose-cases";

const ended = (place: string, sign: string) =>
  `${place} markdown-style — the heading ends with “${sign}”. — End the heading without it.`;
const bare = (place: string) =>
  `${place} markdown-style — the address stands bare, without words of its own. — Name the page in content/data/sources and cite it with [^id]; a page of this site is [words](/address).`;
const empty = (place: string) => `${place} markdown-style — the link leads nowhere. — Write where the link leads.`;
const same = (place: string) =>
  `${place} markdown-style — another heading of this part has the same words. — Give one of the two headings other words.`;

const one = (what: string, text: string, ...lines: string[]): ProseCase => ({ what, text, lines });

itFinds(markdownStyle, [
  ...[".", ",", ":", ";", "!"].map((sign) =>
    one(`a heading that ends with ${sign}`, `## It ends${sign} {#end}`, ended("15:1", sign)),
  ),
  one("a full stop at the end of a smaller heading", "## One {#one}\n\n### It ends. {#end}", ended("17:1", ".")),
  one("a bare address", "See https://example.org now.", bare("15:5")),
  one("a bare address without https", "- See www.example.org now.", bare("15:7")),
  one("a bare e-mail address", "Write to me@example.org now.", bare("15:10")),
  one("a link that leads nowhere", "See [here]().", empty("15:5")),
  one("two same headings in a part", "## One {#one}\n\n### Same {#a}\n\n### Same {#b}", same("19:1")),
  one("two same parts", "## Same {#a}\n\nWords.\n\n## Same {#b}", same("19:1")),
  ...sound({
    "a question as a heading": "## How long is it? {#how-long}",
    "a heading with a colon inside": "## Day one: what to bring {#day-one}",
    "the same heading in two parts": "## One {#one}\n\n### Same {#a}\n\n## Two {#two}\n\n### Same {#b}",
    "a link with words": "See [the levels](/levels) and [call](tel:988).",
    "a link to a heading": "See [that](#one).",
    "a citation": "It is so.[^a]",
    "a name that looks like an address": "See FindTreatment.gov and 42 CFR.",
  }),
]);
