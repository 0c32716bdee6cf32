import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, parse } from "node:path";
import { expect, it } from "vitest";
import { parse as parseYaml, stringify } from "yaml";
import type { Problem } from "@/lib/content/problem";
import { foundAfter, type Project, publishAll, ROOT } from "../fixtures/project";

// tests/fixtures/broken holds one file for each rule. An article is laid into content/en/broken; data says in its first line
// where it goes, and its fields replace those of the real file if there is one.
const FOLDER = join(ROOT, "tests/fixtures/broken");

/** What breaks a file in itself. While such a file is there, what is missing elsewhere is not told. */
const IN_ITSELF = new Set(["yaml", "fields", "headings", "boxes", "raw-html", "pictures", "unique"]);

const FIXTURES = readdirSync(FOLDER).map((name) => {
  const { name: rule, ext } = parse(name);
  const text = readFileSync(join(FOLDER, name), "utf8");
  const file = ext === ".md" ? `content/en/broken/${name}` : (text.match(/^# (\S+)\n/)?.[1] ?? "");
  return { rule, file, text };
});
const RULES = [...new Set(readdirSync(join(ROOT, "lib/content"), { recursive: true, encoding: "utf8" }).flatMap(rulesIn))].sort();

function rulesIn(name: string): string[] {
  const text = name.endsWith(".ts") ? readFileSync(join(ROOT, "lib/content", name), "utf8") : "";
  const inRules = name.startsWith("editorial/rules/") ? [...text.matchAll(/^ {2}name: "([a-z-]+)"/gm)] : [];
  return [...inRules, ...text.matchAll(/\brule: "([a-z-]+)"/g)].flatMap(([, rule]) => rule ?? []);
}

function lay(project: Project, { rule, file, text }: (typeof FIXTURES)[number]): void {
  const real = join(ROOT, file);
  const data = file.endsWith(".yaml") && existsSync(real);
  project.write(file, data ? stringify({ ...parseYaml(readFileSync(real, "utf8")), ...parseYaml(text) }) : text);
  if (file.endsWith(".md") && rule !== "orphans")
    project.append("content/en/about.md", `\nSee [one mistake](/broken/${rule}).\n`);
}

function check(fixtures: typeof FIXTURES): readonly Problem[] {
  return foundAfter((project) => {
    for (const fixture of fixtures) lay(project, fixture);
    publishAll(project);
  });
}

const found = [
  ...check(FIXTURES.filter(({ rule }) => IN_ITSELF.has(rule))),
  ...check(FIXTURES.filter(({ rule }) => !IN_ITSELF.has(rule))),
];

it.each(FIXTURES)("the rule $rule catches its own broken file, and no other rule does", ({ rule, file }) => {
  expect(found.filter((problem) => problem.file === file).map((problem) => problem.rule)).toEqual([rule]);
});

it("nothing is told about any other file", () => {
  const broken = new Set(FIXTURES.map(({ file }) => file));
  expect(found.filter(({ file }) => !broken.has(file))).toEqual([]);
});

it("every problem says what to do, in sentences", () => {
  expect(found.filter(({ message, fix }) => message === "" || !/^\p{Lu}.*[.”]$/u.test(fix))).toEqual([]);
});

it("rules are found in the code", () => {
  expect(RULES.length).toBeGreaterThanOrEqual(25);
});

it("every rule has a broken file, and no broken file is without rule", () => {
  expect(FIXTURES.map(({ rule }) => rule).sort()).toEqual(RULES);
});

it.each(RULES)("the rule %s is explained in docs/editing.md", (rule) => {
  const guide = readFileSync(join(ROOT, "docs/editing.md"), "utf8");
  expect(guide).toMatch(new RegExp(`^(?:#+ .*\\b${rule}\\b|.*\\*\\*${rule}\\*\\*)`, "m"));
});
