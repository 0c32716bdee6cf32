import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkFiles } from "@/lib/content/check-files";
import { newWith } from "@/lib/content/commands/new";
import { draftArticle, TEMPLATE_WORDS } from "@/lib/content/draft-article";
import { DRAFTED_KINDS } from "@/lib/content/draft-data";
import { RULES } from "@/lib/content/editorial";
import { placeholder } from "@/lib/content/editorial/rules/placeholder";
import { today } from "@/lib/content/freshness";
import { ContentError, type Problem } from "@/lib/content/problem";
import { dialogWith } from "@/lib/content/review/dialog";
import { inCopy, runIn } from "../fixtures/editor-command";
import { DAY, type Project, ROOT } from "../fixtures/project";

const MINUTES = 120_000;
const PAGES = readdirSync(join(ROOT, "content/en"), { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".md"),
).length;

/** What an author may write in place of the template. */
const OTHER_WORDS = ["You can write to them.", "Say that you love them.", "Keep it short.", "Ask for help today."];

function problemsOf({ root }: Project, rules = RULES): readonly Problem[] {
  try {
    checkFiles(root, { day: today(), rules });
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems;
  }
}

describe.concurrent("new", { timeout: MINUTES }, () => {
  it(
    "says how it is used, and takes no option for a title",
    inCopy(async (run) => {
      expect(await run("new", "--help")).toMatchObject({
        status: 0,
        out: expect.stringContaining("npm run new -- source an-id"),
      });
      expect((await run("new", "--titel", "/a", "about")).status).toBe(1);
    }),
  );

  it(
    "writes a page that begins with twelve problems, as the guide says, and passes every check once its words are replaced and it is linked and published",
    inCopy(async (run, project) => {
      const { status, out } = await run("new", "A letter to the people you love", "/family/a-letter", "family");
      expect(out).toContain("Wrote content/en/family/a-letter.md.");
      expect(status).toBe(0);
      const page = "content/en/family/a-letter.md";
      const begins = problemsOf(project);
      expect(begins.filter(({ file, rule, line }) => file === page && rule === "placeholder" && line)).toHaveLength(9);
      expect(begins.filter(({ rule }) => rule !== "placeholder").map(({ rule }) => rule)).toEqual([
        "discreet",
        "published",
        "orphans",
      ]);
      TEMPLATE_WORDS.forEach((words, i) => {
        project.write(page, project.read(page).replace(words, OTHER_WORDS[i % OTHER_WORDS.length] ?? ""));
      });
      project.replace("content/en/about.md", "related: [/levels, ", "related: [/family/a-letter, /levels, ");
      await run("publish");
      expect(checkFiles(project.root, { day: today() }).summary).toContain(`${PAGES + 1} articles`);
    }),
  );

  it.each([
    ["A letter to the people you love", "A letter to the people you love"],
    ["Medicaid after jail: what to ask for, and when it starts again", "Medicaid after jail"],
    ["Marketplace plans – how to choose one before the deadline ends", "Marketplace plans"],
    ["What to say to somebody who does not want any help at all", "Its name in menus, at most 40 signs"],
  ])("names “%s” in menus “%s”: no phrase is cut", (title, shortTitle) => {
    expect(draftArticle({ title, section: "family", day: DAY })).toContain(`\nshortTitle: ${shortTitle}\n`);
  });

  it.each(DRAFTED_KINDS)("writes the file of a %s, whose every open place is found", (kind) =>
    inCopy(async (run, project) => {
      expect((await run("new", kind, "new-one")).errors).toBe("");
      const file = `content/data/${kind}s/new-one.yaml`;
      const open = project
        .read(file)
        .split("\n")
        .flatMap((line, i) => (/^\w+:.*TODO/.test(line) ? [i + 1] : []));
      const told = problemsOf(project, [placeholder]).filter((problem) => problem.file === file);
      expect([...new Set(told.flatMap(({ line }) => line ?? []))].filter((line) => open.includes(line))).toEqual(open);
      expect((await run("new", kind, "new-one")).errors).toBe(`${file} is there already.\n`);
      expect((await run("new", kind, "New One")).errors).toContain("Write small letters");
    }, true)(),
  );

  it(
    "takes its answers from a file or another program, asks again, and says in one line that they ended",
    inCopy(async (_run, { root }) => {
      const answering = (...answers: string[]) =>
        runIn(
          root,
          newWith((print) => dialogWith(answers.values(), print)),
          [],
        );
      const { status, out } = await answering("A letter", "/iop", "/family/a-letter", "family");
      expect(out).toContain("content/en/iop/index.md is there already.");
      expect(status).toBe(0);
      expect(await answering("Another letter", "/family/another")).toMatchObject({
        status: 1,
        errors: "The answers ended before the questions did.\n",
      });
    }, true),
  );

  it.each([
    ["no title", [" ", "/sample", "family"], "A page needs a title."],
    [
      "a title for which nothing has room",
      ["x".repeat(81), "/sample", "family"],
      "A title has at most 80 characters; this one has 81.",
    ],
    ["an address in capitals", ["A", "/Sample", "family"], "Write it like /family/what-to-say: small letters, digits, hyphens."],
    ["an address that a page has", ["A", "/iop", "family"], "content/en/iop/index.md is there already."],
    ["a section that is none", ["A", "/sample", "news"], "That is no section. Write one of: levels, expect, "],
  ])("writes nothing when given %s", (_what, given, words) =>
    inCopy(async (run, project) => {
      const { status, errors } = await run("new", ...given);
      expect(errors).toContain(words);
      expect(status).toBe(1);
      expect(() => project.read("content/en/sample.md")).toThrow();
    }, true)(),
  );

  it(
    "writes nothing where the site draws a page itself",
    inCopy(async (run, project) => {
      expect((await run("new", "A", "/call-sheets/sample", "family")).status).toBe(1);
      expect(() => project.read("content/en/call-sheets/sample.md")).toThrow();
    }, true),
  );
});
