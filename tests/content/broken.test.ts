import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, parse } from "node:path";
import { expect, it } from "vitest";
import { parse as parseYaml, stringify } from "yaml";
import type { Problem } from "@/lib/content/problem";
import { foundAfter, type Project, publishAll, ROOT, warningsAfter } from "../fixtures/project";

// tests/fixtures/broken holds one file for each rule. An article is laid into content/en/broken; data says in its first line
// where it goes, and its fields replace those of the real file if there is one.
const FOLDER = join(ROOT, "tests/fixtures/broken");

/** What breaks a file in itself. While such a file is there, what is missing elsewhere is not told. */
const IN_ITSELF = new Set([
  "yaml",
  "fields",
  "headings",
  "boxes",
  "drawings",
  "raw-html",
  "pictures",
  "unique",
  "look-alikes",
  "characters",
]);

/** What is only a warning. It is told where nothing is wrong. */
const WARNINGS = new Set(["hidden-answers", "reviews"]);

/** Told of a reviewer’s form, which is no content: docs/reviewing.md. */
const OF_OTHER_FILES = new Set(["review-form"]);

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
  return [...inRules, ...text.matchAll(/\brule: "([a-z-]+)"/g)].flatMap(([, rule = ""]) =>
    OF_OTHER_FILES.has(rule) ? [] : rule,
  );
}

function lay(project: Project, { rule, file, text }: (typeof FIXTURES)[number]): void {
  const real = join(ROOT, file);
  const fields = file.endsWith(".yaml") && existsSync(real) ? parseYaml(text) : null;
  const group = fields && !Array.isArray(fields);
  // Each page has a name and a description of its own, so that no rule about names tells of it.
  const own = text.replace(/^(shortTitle: .*|description: ".*(?="))/gm, `$1 ${rule.toUpperCase()}`);
  project.write(
    file,
    group ? stringify({ ...parseYaml(readFileSync(real, "utf8")), ...fields }) : file.endsWith(".md") ? own : text,
  );
  if (file.endsWith(".md") && rule !== "orphans")
    project.append("content/en/about.md", `\nSee [one mistake](/broken/${rule}).\n`);
}

function check(rules: (rule: string) => boolean, ask = foundAfter): readonly Problem[] {
  return ask((project) => {
    for (const fixture of FIXTURES) if (rules(fixture.rule)) lay(project, fixture);
    publishAll(project);
  });
}

const found = [
  ...check((rule) => IN_ITSELF.has(rule)),
  ...check((rule) => !IN_ITSELF.has(rule) && !WARNINGS.has(rule)),
  // Writers may have been warned of other pages too.
  ...check((rule) => WARNINGS.has(rule), warningsAfter).filter(({ file }) => file.includes("/broken/")),
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
