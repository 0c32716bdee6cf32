import { describe, expect, it } from "vitest";
import { figures } from "@/lib/content/editorial/rules/figures";
import { markdownStyle } from "@/lib/content/editorial/rules/markdown-style";
import { published } from "@/lib/content/editorial/rules/published";
import { formatProblem } from "@/lib/content/problem";
import { type Change, foundInSmall } from "../../fixtures/project";
import { addArticle, articleText, type Changes } from "../../fixtures/samples";

const RULES = [figures, markdownStyle, published];
const FILE = "content/en/sample.md";
const told = (change: Change, file = FILE) =>
  foundInSmall(change, RULES)
    .filter((problem) => !/list of what is published|has no code/.test(problem.message))
    .map((problem) => formatProblem(problem).replace(`${file}:`, ""));
/** A page where figures need a source; its text begins on line 15. */
const text = (words: string, changes: Changes = {}): string[] =>
  told((project) => addArticle(project, "sample", words, { section: "safety", ...changes }));

describe("a text, told once and with its right form", () => {
  it.each<[string, string, string]>([
    [
      "a number with dots",
      "Call 1.800.662.4357 now.",
      "15:6 phone-numbers — “1.800.662.4357” is not how the site writes a phone number. — Write 1-800-662-4357;",
    ],
    [
      "a number by letters",
      "Call 1-800-662-HELP now.",
      "15:6 phone-numbers — “1-800-662-HELP” is not how the site writes a phone number. — Write 1-800-662-4357;",
    ],
    [
      "a number in one piece",
      "So it is.\nCall 18006624357 now.",
      "16:6 phone-numbers — “18006624357” is not how the site writes a phone number. — Write 1-800-662-4357;",
    ],
    ["a source in capitals", "So it is.[^ADV_IOP]", "has no file. — Write adv-iop, if that is the one that you mean;"],
    ["a note that is not closed", "So it is.[^adv-iop", "Write [^adv-iop]."],
    ["a note in round brackets", "So it is.(^adv-iop)", "Write [^adv-iop]."],
    [
      "a source that is described in the text",
      "It takes 9 hours.[^adv-iop]\n\n[^adv-iop]: Somewhere.",
      "17:1 sources — a source is described in content/data/sources, not in the text. — Take this line out,",
    ],
    ["a number of nobody in a part", "## One {#one}\n\nCall 1-202-555-0199.", "part “one”: 1-202-555-0199 is not the number"],
    [
      "a number of another country",
      "Call [them abroad](tel:+442079460958) now.",
      "15:6 phone-numbers — “tel:+442079460958” is a number of another country. — Take the link out, or write a number in the United States.",
    ],
    [
      "a number that nobody has",
      "Call [1-100-866-2435](tel:+11008662435) now.",
      "15:6 phone-numbers — nobody has the number “tel:+11008662435”. — Correct the number, and write it like (tel:911), (sms:988) or (tel:+18006624357).",
    ],
    ["an unknown number by letters", "Call 1-800-GET-SOBER now.[^adv-iop]", "1-800-GET-SOBER is not the number of a helpline."],
    [
      "a space before a note",
      "It takes 9 hours. [^adv-iop]",
      "15:17 sources — a space stands before the note “[^adv-iop]”. — Take it out: “.[^adv-iop]”.",
    ],
    [
      "a line’s end before a note",
      "It takes nine hours.\n[^adv-iop]",
      "15:20 sources — a space stands before the note “[^adv-iop]”. — Take it out: “.[^adv-iop]”.",
    ],
    ["an unknown source", "So it is. And so it is.[^nobody]", '15:24 sources — the source "nobody" has no file.'],
    [
      "an unknown number",
      "So it is.\n\nCall 1-202-555-0199 now.",
      "17:6 phone-numbers — 1-202-555-0199 is not the number of a helpline.",
    ],
    ["a row of a table", "| A | B |\n| - | - |\n| C | D |\n| E |", "18:1 look-alikes — row 2 of this table has 1 cells"],
    [
      "a heading’s id in words",
      "## What {#My Heading}\n\nSo.",
      "15:1 headings — the id “My Heading” is not made of small letters, digits and single hyphens. — Write {#my-heading}.",
    ],
    [
      "a heading’s id with a low line",
      "## What {#what_it_is}\n\nSo.",
      "15:1 headings — the id “what_it_is” is not made of small letters, digits and single hyphens. — Write {#what-it-is}.",
    ],
    [
      "a bare address with www",
      "See www.samhsa.gov now.",
      "15:5 markdown-style — the address stands bare, without words of its own. — Name the page in content/data/sources and cite it with [^id];",
    ],
    [
      "a bare address with a path",
      "See samhsa.gov/find-help now.",
      "15:5 links — “samhsa.gov/find-help now.” is an address of another site. — Name the page in content/data/sources",
    ],
    ...[
      "aftercare",
      "/aftercare/",
      "/Aftercare",
      "/en/aftercare",
      "/aftercare.md",
      "../aftercare.md",
      "content/en/aftercare.md",
    ].map((to): [string, string, string] => [
      `a link to ${to}`,
      `See [it](${to}).`,
      `15:10 links — "${to}" is no address of a page. — Write (/aftercare).`,
    ]),
    [
      "a link to a file in a folder",
      "See [it](iop/index.md).",
      '15:10 links — "iop/index.md" is no address of a page. — Write (/iop).',
    ],
    [
      "a link with a slip",
      "See [it](/aftrcare).",
      '15:10 links — "/aftrcare" leads to no page. — Correct the address (the nearest is /aftercare), or remove the link.',
    ],
    ["a heading with a slip", "See [it](/iop/reasons#evidnce).", "the nearest is #evidence."],
  ])("%s", (_what, words, line) => {
    expect(text(words)).toEqual([expect.stringContaining(line)]);
  });

  it.each([
    "Call 1-800-QUIT-NOW (1-800-784-8669), (800) 662-4357 or 1-800-662-4357.[^adv-iop]",
    "See FindTreatment.gov and his/her own. So it is.[^adv-iop] And so.",
  ])("nothing in %s", (words) => {
    expect(text(words)).toEqual([]);
  });

  it("a heading that was renamed, with the one that it may be now", () => {
    const lines = told((project) => project.replace("content/en/iop/reasons.md", "{#evidence}", "{#evidence-now}"), "");
    expect(lines.join("\n")).toContain("like “/iop/reasons#evidence: /iop/reasons#evidence-now”.");
  });
});

describe("a file that is no text, told in one line", () => {
  const CONFLICT = "<<<<<<< HEAD\norder: 1\n=======\norder: 2\n>>>>>>> other\n";

  it.each([FILE, "content/data/terms/iop.yaml", "content/data/redirects.yaml"])("where git joined nothing: %s", (file) => {
    const found = told(
      (project) => project.write(file, `${file === FILE ? articleText("Words.") : "id: iop\n"}${CONFLICT}`),
      file,
    );
    expect(found).toEqual([
      expect.stringMatching(/^\d+:1 yaml — here two versions stand one below the other: git could not join them\. — Keep what/),
    ]);
  });

  it("where half of what git left was taken out", () => {
    const found = told((project) => project.write(FILE, articleText("Words.\n\n>>>>>>> other")));
    expect(found).toEqual([expect.stringMatching(/^17:1 yaml — here two versions stand/)]);
  });

  it.each([FILE, "content/data/terms/iop.yaml", "content/data/redirects.yaml"])("saved as UTF-16: %s", (file) => {
    const wide = [...`\uFEFF${articleText("Words.")}`].map((letter) => `${letter}\u0000`).join("");
    expect(told((project) => project.write(file, wide), file)).toEqual([
      "1:1 characters — the file is saved as UTF-16, which nothing here reads. — Save it as UTF-8.",
    ]);
  });
});
