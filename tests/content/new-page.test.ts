import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkFiles } from "@/lib/content/check-files";
import { today } from "@/lib/content/freshness";
import { inCopy } from "../fixtures/editor-command";
import { ROOT } from "../fixtures/project";

const MINUTES = 120_000;
const PAGES = readdirSync(join(ROOT, "content/en"), { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".md"),
).length;

describe.concurrent("new", { timeout: MINUTES }, () => {
  it(
    "writes a page that passes every check once it is linked and published",
    inCopy(async (run, project) => {
      const { status, out } = await run("new", "A letter to the people you love", "/family/a-letter", "family");
      expect(out).toContain("Wrote content/en/family/a-letter.md.");
      expect(status).toBe(0);
      project.replace("content/en/about.md", "related: [/levels, ", "related: [/family/a-letter, /levels, ");
      await run("publish");
      expect(checkFiles(project.root, { day: today() }).summary).toContain(`${PAGES + 1} articles`);
    }),
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
    ["a section that is none", ["A", "/sample", "news"], "That is no section."],
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
