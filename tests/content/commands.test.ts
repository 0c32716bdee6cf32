import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { checkFiles } from "@/lib/content/check-files";
import { today } from "@/lib/content/freshness";
import { readFiles } from "@/lib/content/read-files";
import { inCopy } from "../fixtures/editor-command";
import { type Project, ROOT } from "../fixtures/project";
import { addArticle } from "../fixtures/samples";
import { ALL } from "../fixtures/scope";

const MINUTES = 120_000;
const PAGES = readdirSync(join(ROOT, "content/en"), { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".md"),
).length;
const PUBLISHED = "content/data/published.yaml";

const WARNING =
  /^content\/data\/helplines\/crisis-988\.yaml:\d+:\d+ warning: freshness — lastChecked: was checked on 2020-01-01/m;

function stale(of: Project): void {
  const file = "content/data/helplines/crisis-988.yaml";
  of.write(file, of.read(file).replace(/^lastChecked: .*$/m, "lastChecked: 2020-01-01"));
}

describe.concurrent("check", { timeout: MINUTES }, () => {
  it(
    "ends with 1 and tells every problem at once, one a line",
    inCopy(async (run, project) => {
      project.append("content/en/about.md", "\nThe clinc is open 3 days.\n");
      project.append("content/en/iop/reasons.md", "\n<br>\n");
      project.replace("content/data/terms/iop.yaml", "moreAt: /iop", "moreAt: /nowhere");
      const { status, out, errors } = await run("check");
      const lines = errors.split("\n");
      expect(lines.slice(0, -3).map((line) => line.replace(/:\d+:\d+ ([a-z-]+) — .* — .*$/, " $1"))).toEqual([
        "content/data/terms/iop.yaml links",
        "content/en/about.md spelling",
        "content/en/iop/reasons.md raw-html",
      ]);
      expect(lines.slice(-3)).toEqual(["", "3 problems. docs/editing.md explains each rule.", ""]);
      expect(out).toBe("");
      expect(status).toBe(1);
    }),
  );

  // Each of these checks all content once more, which the tests begin with anyway.
  it.runIf(ALL)(
    "ends with 0 and says how much there is, and warns of a phone line that was not checked for long",
    inCopy(async (run, project) => {
      stale(project);
      const { status, out, errors } = await run("check");
      expect(errors).toMatch(WARNING);
      const { summary } = checkFiles(ROOT, { day: today(), rules: [] });
      expect(out).toBe(`${summary.replace("sound:", "sound, with 1 warning above:")}\n`);
      expect(status).toBe(0);
    }),
  );

  it.runIf(ALL)(
    "ends with 1 for such a phone line before a release",
    inCopy(async (run, project) => {
      stale(project);
      const { status, errors } = await run("check", "--release");
      expect(errors).toMatch(WARNING);
      expect(status).toBe(1);
    }),
  );
});

describe.concurrent("content:publish", { timeout: MINUTES }, () => {
  it(
    "adds new addresses and headings, takes nothing away, and does it once",
    inCopy(async (run, project) => {
      const before: Record<string, string[]> = parse(project.read(PUBLISHED));
      addArticle(project, "sample", "## One {#one}\n\n## Two {#two}");
      project.replace("content/en/iop/reasons.md", "{#evidence}", "{#studies}");
      const count = Object.keys(before).length + 1;
      expect((await run("publish")).out).toBe(`${count} addresses are listed; 3 heading ids are new.\n`);
      const text = project.read(PUBLISHED);
      expect(parse(text)).toEqual({
        ...before,
        "/sample": ["one", "two"],
        "/iop/reasons": [...(before["/iop/reasons"] ?? []), "studies"],
      });
      expect(text.split("\n")[0]).toMatch(/^# Every address and heading id that was ever published\./);
      expect((await run("publish")).out).toBe(`${count} addresses are listed; 0 heading ids are new.\n`);
      expect(project.read(PUBLISHED)).toBe(text);
    }, true),
  );

  it(
    "draws no other code for a page that was published, and writes nothing then",
    inCopy(async (run, project) => {
      const codes = project.read("content/data/discreet.yaml").replace(/^\/iop: .*\n/m, "");
      project.write("content/data/discreet.yaml", codes);
      addArticle(project, "sample", "## One {#one}");
      const list = project.read(PUBLISHED);
      const { status, errors } = await run("publish");
      expect(errors).toBe(
        "The lines of /iop are gone from discreet.yaml. Bring them back from the project’s history: readers keep links with these codes. Nothing was written.\n",
      );
      expect(status).toBe(1);
      expect(project.read("content/data/discreet.yaml")).toBe(codes);
      expect(project.read(PUBLISHED)).toBe(list);
    }, true),
  );
});

describe.concurrent("content:due", { timeout: MINUTES }, () => {
  it(
    "lists every page, phone line and record that is due by a day, most urgent first",
    inCopy(async (run, project) => {
      const { status, out } = await run("due", "2099-01-01");
      const files = readFiles(project.root).files.filter(({ type }) => type === "Article" || type === "Helpline");
      // The record of the privacy crawl is one more.
      const all = files.length + 1;
      const lines = out.trimEnd().split("\n");
      expect(lines.at(-1)).toBe(`${all} due by 2099-01-01.`);
      const days = lines.slice(0, -2).map((line) => line.slice(0, 10));
      expect(days).toHaveLength(all);
      expect(days).toEqual([...days].sort());
      expect(out).toMatch(/^\d{4}-\d{2}-\d{2} {2}page \/iop +content\/en\/iop\/index\.md$/m);
      expect(status).toBe(0);
    }, true),
  );

  it(
    "lists dated rules with their pages among the others",
    inCopy(async (run, project) => {
      const rule = (what: string, days: string) => `- { what: ${what}, ${days}, pages: [/iop, /levels], source: adv-iop }\n`;
      const rules = [
        rule("A rule that ends", "until: 2027-01-31"),
        rule("A rule to come", "since: 2098-12-31"),
        rule("A later one", "until: 2099-01-02"),
        rule("An old one", "since: 2020-01-01"),
      ];
      project.write("content/data/dated-rules.yaml", rules.join(""));
      const lines = (await run("due", "2099-01-01")).out.split("\n");
      const dated = lines.filter((line) => line.includes(" rule "));
      expect(dated.map((line) => line.replace(/ {2,}/g, "  "))).toEqual([
        "2027-01-31  rule ends: A rule that ends  /iop, /levels",
        "2098-12-31  rule begins: A rule to come  /iop, /levels",
      ]);
      expect(lines.indexOf(dated[1] ?? "")).toBe(lines.indexOf("") - 1);
    }, true),
  );

  it(
    "says so when nothing is",
    inCopy(async (run) => {
      expect((await run("due", "2020-01-01")).out).toBe("Nothing is due by 2020-01-01.\n");
    }, true),
  );

  it(
    "refuses what is no day",
    inCopy(async (run) => {
      const { status, errors } = await run("due", "soon");
      expect(errors).toContain("“soon” is no day. Write it like 2027-01-31.");
      expect(status).toBe(1);
    }, true),
  );
});

it.concurrent(
  "content:report has a line for each page, with its words, grades and citations",
  { timeout: MINUTES },
  inCopy(async (run) => {
    const { status, out } = await run("report");
    const [head = "", ...rows] = out.trimEnd().split("\n");
    expect(head.split(/\s+/)).toEqual(["page", "words", "grade", "SMOG", "summary", "citations", "sources", "checked"]);
    expect(rows).toHaveLength(PAGES + 1);
    const words = rows.map((row) => Number(row.split(/\s+/)[1]));
    expect(words.at(-1)).toBe(words.slice(0, -1).reduce((sum, count) => sum + count, 0));
    expect(rows.find((row) => row.startsWith("/iop "))).toMatch(
      /^\/iop +\d+ +\d\.\d +\d+\.\d +\d\.\d +\d+ +\d+ +\d{4}-\d{2}-\d{2}$/,
    );
    expect(status).toBe(0);
  }),
);
