import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Cache, digestOf } from "@/lib/content/compile/cache";
import { isStale } from "@/lib/content/compile/run-contentlayer";
import { compileText } from "@/lib/content/compile/text";
import { editorialProblems } from "@/lib/content/editorial";
import { parseMarkdown } from "@/lib/content/markdown/outline";
import { readFiles } from "@/lib/content/read-files";
import { readSettings } from "@/lib/content/settings";
import { Project, ROOT } from "../../fixtures/project";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "care-steps-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = () => new Cache(() => folder);
/** The one folder of this version, and what lies in it. */
const kept = () =>
  readdirSync(folder).flatMap((version) => readdirSync(join(folder, version)).map((name) => join(folder, version, name)));

describe("the cache", () => {
  it("makes a value once, also for the next process", () => {
    expect(open().remember(["a"], () => ({ first: true }))).toEqual({ first: true });
    expect(open().remember(["a"], () => ({ first: false }))).toEqual({ first: true });
  });

  it("makes another for other inputs, however they are cut", () => {
    open().remember(["ab", "c"], () => 1);
    expect(open().remember(["a", "bc"], () => 2)).toBe(2);
    expect(digestOf("ab", "c")).not.toBe(digestOf("abc"));
  });

  it("goes on when another process took its folder away", () => {
    const cache = open();
    cache.remember(["a"], () => 1);
    for (const version of readdirSync(folder)) rmSync(join(folder, version), { recursive: true });
    expect(cache.remember(["b"], () => 2)).toBe(2);
  });

  it("makes a damaged value anew", () => {
    open().remember(["a"], () => 1);
    for (const path of kept()) writeFileSync(path, "{");
    expect(open().remember(["a"], () => 2)).toBe(2);
  });

  it("sweeps out what other versions of the code found", () => {
    mkdirSync(join(folder, "older"));
    writeFileSync(join(folder, "older/x.json"), "1");
    const cache = open();
    cache.remember(["a"], () => 1);
    cache.sweep();
    expect(readdirSync(folder)).toHaveLength(1);
    expect(readdirSync(folder)).not.toContain("older");
  });

  it("sweeps out what is older than a month", () => {
    const cache = open();
    cache.remember(["old"], () => 1);
    const [old = ""] = kept();
    utimesSync(old, 0, 0);
    cache.remember(["new"], () => 2);
    cache.sweep();
    expect(kept()).toHaveLength(1);
    expect(kept()).not.toContain(old);
  });
});

describe("what is kept about an unchanged text", () => {
  const context = (digest: string, terms = [{ id: "iop", term: "IOP", moreAt: "/iop" }]) => ({
    digest,
    terms,
    redirects: {},
    notes: [],
  });

  it("changes with the glossary", () => {
    const html = (digest: string, terms?: { id: string; term: string; moreAt: string }[]) =>
      compileText("content/en/cached.md", "An IOP.", context(digest, terms), parseMarkdown).html;
    expect(html("with")).toContain("term:iop IOP");
    expect(html("without", [])).toBe("<p>An IOP.</p>");
  });

  it("changes with the settings of the rules about words", () => {
    const project = Project.small();
    project.write(
      "content/data/terms/odd.yaml",
      "id: odd\nterm: Odd\notherWords: []\ndefinition: A blorf.\nmoreAt: /about\nsources: []\n",
    );
    const files = readFiles(project.root).files.filter(({ file }) => file.endsWith("/odd.yaml"));
    const settings = readSettings(ROOT);
    const found = (words: readonly string[]) =>
      editorialProblems(files, { ...settings, words }).filter(({ rule }) => rule === "spelling");
    expect(found(settings.words)).toHaveLength(1);
    expect(found([...settings.words, "blorf"])).toEqual([]);
    project.delete();
  });
});

describe("what contentlayer kept", () => {
  const inputs = (context: string, time: number, digest: string) => ({
    context,
    files: { "content/en/a.md": [time, digest] as [number, string] },
  });

  it.each([
    ["serves when nothing changed", inputs("x", 1, "a"), false],
    ["serves when a file changed and has a later time", inputs("x", 2, "b"), false],
    ["is stale when the glossary or a redirect changed", inputs("y", 1, "a"), true],
    ["is stale when a file changed and has its old time", inputs("x", 1, "b"), true],
  ])("%s", (_what, now, stale) => {
    expect(isStale(now, inputs("x", 1, "a"))).toBe(stale);
  });

  it("is stale when nobody knows what it was made from", () => {
    expect(isStale(inputs("x", 1, "a"), undefined)).toBe(true);
  });
});
