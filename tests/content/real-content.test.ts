import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { content } from "@/lib/content";
import { checkFiles } from "@/lib/content/check-files";
import { openContent } from "@/lib/content/gate";
import { fill } from "@/lib/content/markdown/template";
import { readFiles } from "@/lib/content/read-files";
import { LEVEL_IDS } from "@/lib/content/vocabulary/level-ids";
import { contentDay } from "../fixtures/day";
import { problemsAfter, ROOT } from "../fixtures/project";
import { addArticle, sampleHelpline, sampleTerm } from "../fixtures/samples";

describe("the real content", () => {
  it("is sound", () => {
    const { articles, levels, sources, helplines, terms } = content;
    expect(checkFiles(ROOT, { day: contentDay(ROOT) }).summary).toBe(
      `Content is sound: ${articles.size} articles, ${levels.size} levels, ${sources.size} sources, ${helplines.size} helplines, ${terms.size} terms.`,
    );
  });

  it("stays sound when a sound page, helpline and term are added, so that every other test shows its own mistake only", () => {
    const lines = problemsAfter((project) => {
      addArticle(project, "sample");
      sampleHelpline()(project);
      sampleTerm()(project);
    });
    expect(lines).toEqual([]);
  });

  it("has as many compiled articles as Markdown files", () => {
    expect(content.articles.size).toBe(filesUnder("content/en", ".md"));
  });

  it.each(["levels", "sources", "helplines", "terms", "cards"] as const)("has as many compiled %s as files", (kind) => {
    expect(content[kind].size).toBe(filesUnder(`content/data/${kind}`, ".yaml"));
  });

  it("has all seven levels", () => {
    expect([...content.levels.keys()].sort()).toEqual([...LEVEL_IDS].sort());
  });
});

describe("what contentlayer compiled", () => {
  const { files, problems } = readFiles(ROOT);
  const documents = files.map(({ document }) => document);
  const read = openContent(documents);

  it("was read without problems", () => {
    expect(problems).toEqual([]);
  });

  it.each(["levels", "sources", "helplines", "terms"] as const)("equals the files' own fields: %s", (kind) => {
    expect(sorted(content[kind])).toEqual(sorted(read[kind]));
  });

  it.each([...read.articles.keys()])("equals the file's own fields: %s", (address) => {
    expect(withoutHtml(content.articles.get(address))).toEqual(withoutHtml(read.articles.get(address)));
  });

  it.each([...content.articles.values()])("holds the text of $address as HTML", ({ html, outline }) => {
    const ids = outline.sections.map(({ id }) => id).filter(Boolean);
    expect(ids.filter((id) => !html.includes(` id="${id}"`))).toEqual([]);
  });

  it.each([...content.articles.values()])("leaves no citation of $address unread", ({ html, outline }) => {
    expect(html).not.toContain("[^");
    const cited: string[] = [];
    fill(html, { cite: (ids) => `${cited.push(...ids.split(" "))}` });
    expect(cited).toEqual(outline.citations.map(({ id }) => id));
  });
});

function filesUnder(folder: string, ending: string): number {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(ending)).length;
}

function sorted(map: ReadonlyMap<string, unknown>): [string, unknown][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

function withoutHtml(article: ReturnType<typeof content.articles.get>) {
  if (!article) return null;
  const { html: _html, markdown: _markdown, ...fields } = article;
  return fields;
}
