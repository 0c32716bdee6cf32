import { describe, expect, it } from "vitest";
import { figures } from "@/lib/content/editorial/rules/figures";
import { markdownStyle } from "@/lib/content/editorial/rules/markdown-style";
import { published } from "@/lib/content/editorial/rules/published";
import { formatProblem } from "@/lib/content/problem";
import { type Change, foundInSmall } from "../../fixtures/project";
import { addArticle, articleText, type Changes, sampleHelpline, sampleSource } from "../../fixtures/samples";

const RULES = [figures, markdownStyle, published];
const FILE = "content/en/sample.md";
const told = (change: Change, file = FILE) =>
  foundInSmall(change, RULES)
    .filter((problem) => !/list of what is published|has no code/.test(problem.message))
    .map((problem) => formatProblem(problem).replace(`${file}:`, ""));
/** A page where figures need a source; its text begins on line 15. */
const text = (words: string, changes: Changes = {}): string[] =>
  told((project) => addArticle(project, "sample", words, { section: "safety", ...changes }));

describe("fields, told with their right form", () => {
  const SOURCE = "content/data/sources/sample.yaml";
  const HELPLINE = "content/data/helplines/sample.yaml";

  it.each<[string, Change, string, string]>([
    [
      "a year without quotes",
      sampleSource({ year: "2025" }),
      SOURCE,
      '5:7 fields — year: must be text (found 2025). — Put it between quotes: "2025".',
    ],
    [
      "a number without quotes",
      sampleHelpline({ tel: "988" }),
      HELPLINE,
      '4:6 fields — tel: must be text (found 988). — Put it between quotes: "988".',
    ],
    [
      "a long number without quotes, whose plus YAML drops",
      sampleHelpline({ tel: "+18002221222" }),
      HELPLINE,
      '4:6 fields — tel: must be text (found 18002221222). — Put it between quotes: "+18002221222".',
    ],
    [
      "yes as a title",
      sampleSource({ title: "true" }),
      SOURCE,
      '2:8 fields — title: must be text (found true). — Put it between quotes: "true".',
    ],
    [
      "quotes around a number",
      sampleHelpline({ order: '"9"' }),
      HELPLINE,
      '13:8 fields — order: must be a number (found "9"). — Take the quotes away: 9.',
    ],
  ])("%s", (_what, change, file, line) => {
    expect(told(change, file)).toEqual([line]);
  });

  it.each<[string, Changes, string]>([
    [
      "a line of a summary with a colon",
      { summary: "\n  - Do this: call 911.\n  - Two.\n  - Three.\n  - Four." },
      '6:5 fields — summary.0: must be text (found {"Do this":"call 911."}). — The colon makes a field of it: put the whole text between quotes: "Do this: call 911.".',
    ],
    [
      "a title with a colon",
      { title: "Detox: what it is" },
      '2:8 yaml — the text has a colon in it, which makes a field of it. — Put the whole text between quotes: title: "Detox: what it is".',
    ],
    [
      "a tab",
      { summary: "\n\t- One.\n\t- Two.\n\t- Three.\n\t- Four." },
      "yaml — the line begins with a tab, and fields are indented by spaces. — Put two spaces in place of the tab.",
    ],
    [
      "a field written twice",
      { level: "iop\nlevel: php" },
      "yaml — the field “level” is written twice. — Keep one of the two lines.",
    ],
    [
      "a field without the space",
      { order: "9\nlevel:iop" },
      "yaml — “level:iop” has no space behind its colon. — Write “level: iop”.",
    ],
  ])("%s", (_what, changes, line) => {
    expect(text("Words.", changes)).toEqual([expect.stringContaining(line)]);
  });

  it.each<[string, Changes, string]>([
    [
      "a tag of HTML",
      { description: "It is <b>so</b>." },
      "4:14 look-alikes — description: readers would see “<b>” as it stands.",
    ],
    ["a tag in a name", { aliases: "[<i>rehab</i>]" }, "look-alikes — aliases.0: readers would see “<i>” as it stands."],
    ["a no-break space", { title: "A\u00A0page" }, "2:8 characters — title: a space that is not plain stands after “A”."],
    ["an ideographic space", { shortTitle: "A\u3000page" }, "3:13 characters — shortTitle: a space that is not plain"],
    ["two full stops", { description: "It is so.." }, "4:14 look-alikes — description: “..” are two full stops. — Take one out."],
    ["a space before a full stop", { description: "It is so ." }, "4:14 look-alikes — description: “ .” has a space before it."],
    ["two spaces", { description: '"It is  so."' }, "4:14 look-alikes — description: “  so.” are two spaces."],
    ["a quotation that is not closed", { description: "It is “so." }, "4:14 look-alikes — description: ““so.” is never closed."],
    ["three signs", { description: "It is so!!!" }, "4:14 look-alikes — description: “!!!” says it twice."],
  ])("%s", (_what, changes, line) => {
    expect(text("Words.", changes)).toEqual([expect.stringContaining(line)]);
  });

  it.each(["/old:/levels\n", "/old:/levels\n/older: /levels\n", "/older: /levels\n/old:/levels\n"])(
    "a moved address without the space: %j",
    (list) => {
      const file = "content/data/redirects.yaml";
      const found = told((project) => project.write(file, list), file);
      expect(found).toEqual([
        expect.stringContaining("yaml — “/old:/levels” has no space behind its colon. — Write “/old: /levels”."),
      ]);
    },
  );

  it("fields that are not closed", () => {
    const open = articleText("Words.").replace(/\n---\n/, "\n");
    expect(told((project) => project.write(FILE, open))).toEqual([
      "1:1 yaml — the fields are never closed. — Write --- on a line of its own below the last field.",
    ]);
  });
});
