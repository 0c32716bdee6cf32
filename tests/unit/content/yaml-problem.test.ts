import { expect, it } from "vitest";
import { parse, type YAMLParseError } from "yaml";
import { yamlProblem } from "@/lib/content/yaml-problem";

function told(text: string): string {
  try {
    parse(text);
  } catch (error) {
    const { line, message, fix } = yamlProblem("x.yaml", error as YAMLParseError, text);
    return `${line} ${message} ${fix}`;
  }
  throw new Error("it is valid");
}

const NEIGHBORS =
  "does not begin right below its neighbors. Give the fields of one group the same number of spaces before them; those of the file itself have none.";
const AFTER =
  'the text ends at its second quotation mark, and more stands after it. Put the whole text between two ", and write “ and ” or ’ for marks inside it.';
const starts = (sign: string, fix: string) =>
  `1 the text begins with “${sign}”, which means something else here. Put the whole text between quotes: ${fix}.`;
const open = (sign: string, close: string) =>
  `2 what begins with “${sign}” never ends. Write “${close}” at its end; a text that begins with “${sign}” goes between quotes.`;

it.each<[string, string, string]>([
  [
    "a point without its dash",
    "summary:\n  - One.\n  Two.\n  - Three.\n",
    "3 “Two.” has no “- ” before it, as the lines above have. Write “- Two.”, or put it on the line above, which it goes on with.",
  ],
  [
    "a line that is no field",
    "title: a\nsome words\nb: c\n",
    "2 “some words” is no field: it has no colon. Write it as “field: text”, or put it on the line above, which it goes on with.",
  ],
  ["a field with a space too many", "a: 1\n b: 2\n", `2 “b: 2” ${NEIGHBORS}`],
  ["a first field with spaces", "  id: x\ntitle: y\n", `1 “id: x” ${NEIGHBORS}`],
  ["an at sign", "title: @home\n", starts("@", 'title: "@home"')],
  ["a star", "title: *bold* x\n", starts("*", 'title: "*bold* x"')],
  ["a bracket with words after it", "title: [Call] now\n", starts("[", 'title: "[Call] now"')],
  ["a list that never ends", "id: a\ntags: [a\nb: c\n", open("[", "]")],
  ["a group that never ends", "id: a\nb: {b: c\nd: e\n", open("{", "}")],
  [
    "a color without quotes in a group on one line",
    "id: a\ncolors:\n  light: { pine: #6a1b5e, wash: #e3ecf9 }\n  dark: {}\n",
    '3 a # begins a comment. Put the color between quotes: "#6a1b5e".',
  ],
  [
    "the second color without quotes, at the end of the file",
    'colors: { light: { pine: "#6a1b5e", wash: #e3ecf9 } }\n',
    '1 a # begins a comment. Put the color between quotes: "#e3ecf9".',
  ],
  ["a list with a sign in it", "id: a\ntags: [a, #b]\nc: d\n", '2 a # begins a comment. Put the text between quotes: "#b".'],
  ["a list that never ends, above a note", "id: a\ntags: [a # ours\nb: c\n", open("[", "]")],
  [
    "a quotation mark that never ends",
    `id: a\ntitle: "abc\n${"b: c\n".repeat(17)}`,
    '2 the text begins with " and never ends. Write " at its end, on the same line.',
  ],
  [
    "a quotation mark that ends at another text’s",
    'id: a\ntitle: "abc\nb: "c"\n',
    '2 the text begins with " and never ends. Write " at its end, on the same line.',
  ],
  ["words after a quotation mark", 'title: "abc" def\n', `1 ${AFTER}`],
  ["an apostrophe between two", "title: 'it's'\n", `1 ${AFTER}`],
  ["a backslash", 'title: "He said \\q"\n', "1 a backslash stands between quotes. Take the backslash out."],
  [
    "a list beside its field",
    "title: - a\n",
    "1 “title: - a” begins a list beside its field. Write each point on a line of its own below the field, with “- ” before it.",
  ],
  [
    "a colon",
    "title: Detox: it\n",
    '1 the text has a colon in it, which makes a field of it. Put the whole text between quotes: title: "Detox: it".',
  ],
])("%s is told in plain words, where it was made", (_what, text, line) => {
  expect(told(text)).toBe(line);
});
