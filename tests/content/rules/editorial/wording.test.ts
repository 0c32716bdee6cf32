import { wording } from "@/lib/content/editorial/rules/wording";
import { itFinds, type ProseCase, sound } from "./prose-cases";

const twice = (place: string, word: string, field = "") =>
  `${place} wording — ${field}“${word}” stands twice in a row. — Take one of the two out.`;
const article = (place: string, [found, next, right]: readonly [string, string, string]) =>
  `${place} wording — “${found} ${next}” has the wrong one of “a” and “an”. — Write “${right} ${next}”.`;
const quote = (place: string, found: string, right: string) =>
  `${place} wording — here stands ${found} in place of ${right}. — Write ${right}.`;

const one = (what: string, text: string, ...lines: string[]): ProseCase => ({ what, text, lines });

itFinds(wording, [
  one("a word twice", "It is is so.", twice("15:4", "is")),
  one("a word twice, once in bold", "It **is** is so.", twice("15:6", "is")),
  one("a word twice over two lines", "It is\nis so.", twice("15:4", "is")),
  one("a word twice in a heading", "## It is is {#it}", twice("15:7", "is")),
  one("“a hour”", "It takes a hour.", article("15:10", ["a", "hour", "an"])),
  one("“an university”", "At an university.", article("15:4", ["an", "university", "a"])),
  one("“a 8”", "It is a 8 hour day.", article("15:7", ["a", "8", "an"])),
  one("“a hour” in a cell", "| a | b |\n| - | - |\n| so | a hour |", article("17:8", ["a", "hour", "an"])),
  one("straight quotation marks", 'He said "so".', quote("15:9", '"', "“"), quote("15:12", '"', "”")),
  one("single marks outside of double ones", "She says ‘no’.", quote("15:10", "‘", "“"), quote("15:13", "’", "”")),
  one("a straight apostrophe", "I don't.", quote("15:6", "'", "’")),
  {
    what: "a word twice in the description",
    fields: { description: "It is is so." },
    lines: [twice("4:14", "is", "description: ")],
  },
  ...sound({
    "the same word in two sentences": "It is so. So it is.",
    "the same word before and after a citation": "So it is.[^a] Is it?",
    "words that are right twice": "I know that that is so. He had had it.",
    "articles that sound right": "An hour, a unit, an IOP, a PHP, an 8 hour day.",
    "curly marks": "He’s “so”. The ’90s.",
    "marks inside marks": "“He said ‘so’ now.”",
    "the same word in two cells": "| yes | yes |\n| - | - |\n| no | no |",
  }),
  { what: "nothing in what people type", fields: { aliases: "[a hour hour]" }, lines: [] },
]);
