import { describe, expect, it } from "vitest";
import { EXAMPLES_FOLDER, parseExamples } from "@/lib/content/search-examples";

const HEAD = "query\tdanger\tpages\tlanguage\ttrait";
const problems = (...lines: string[]) =>
  parseExamples("ann.tsv", [HEAD, ...lines].join("\n")).problems.map(({ file, line, message }) => `${file}:${line} ${message}`);

describe("a file of examples", () => {
  it("gives each line with its writer and place", () => {
    const { examples } = parseExamples("ann.tsv", `${HEAD}\r\niop cost\tnone\t/iop /paying\ten\tplain\r\n`);
    expect(examples).toEqual([
      { query: "iop cost", danger: "none", pages: ["/iop", "/paying"], language: "en", trait: "plain", writer: "ann", line: 2 },
    ]);
  });

  it.each([
    ["too few columns", "iop\tnone", "It has 2 columns; there must be 5, with a tab between each two."],
    ["words alone", "iop", "It has 1 column; there must be 5"],
    ["a danger that nobody knows", "iop\tpanic\t/iop\ten\tplain", "danger: must be one of: none, overdose"],
    ["another language", "iop\tnone\t/iop\tfr\tplain", "language: must be one of: en, es, mixed."],
    ["another trait", "iop\tnone\t/iop\ten\tfunny", "trait: must be one of: plain"],
    ["no query", "\tnone\t/iop\ten\tplain", "query: is empty."],
    ["spaces around a query", " iop\tnone\t/iop\ten\tplain", "query: has spaces around it."],
    ["four pages", "iop\tnone\t/a /b /c /d\ten\tplain", "pages: names more than 3 pages."],
    ["another subject with a danger", "iop\tsuicide\toff\ten\tplain", "pages: “off” stands alone, and for no danger."],
  ])("is refused for %s, with the line", (_what, line, message) => {
    expect(problems("php\tnone\t/php\ten\tplain", line).join()).toContain(`${EXAMPLES_FOLDER}/ann.tsv:3 ${message}`);
  });

  it("is refused for the same search twice", () => {
    expect(problems("iop\tnone\t/iop\ten\tplain", "IOP\tnone\t/php\ten\tplain")).toEqual([
      `${EXAMPLES_FOLDER}/ann.tsv:3 The same search stands on line 2.`,
    ]);
  });

  it("is refused without its first line", () => {
    expect(parseExamples("ann.tsv", "iop\tnone\t/iop\ten\tplain\n").problems[0]?.message).toContain(
      "the first line of a file must be: query (tab) danger",
    );
  });
});
