import { existsSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runContentlayer } from "@/lib/content/compile/run-contentlayer";
import { ALL_KINDS } from "@/lib/content/kinds";
import { readFiles } from "@/lib/content/read-files";
import { readSettings } from "@/lib/content/settings";
import { foundInSmall, Project, problemsAfter, ROOT } from "../fixtures/project";
import { articleText } from "../fixtures/samples";
import { ALL } from "../fixtures/scope";

const BOM = "\uFEFF";
const WAYS: readonly [way: string, bend: (text: string) => string][] = [
  ["CR and LF", (text) => text.replaceAll("\n", "\r\n")],
  ["CR alone", (text) => text.replaceAll("\n", "\r")],
  ["a mark of the byte order", (text) => BOM + text],
  ["the mark, with CR and LF", (text) => BOM + text.replaceAll("\n", "\r\n")],
  // CR before an empty line would be one end with its LF, and the line be gone.
  ["each kind of end in turn", (text) => text.replace(/\n(.*)\n(.+)\n/g, "\r\n$1\r$2\n")],
];

function bendAll(project: Project, bend: (text: string) => string): void {
  const names = readdirSync(join(project.root, "content"), { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => /\.(?:md|yaml|txt)$/.test(name)).map((name) => `content/${name}`);
  for (const file of files) project.write(file, bend(project.read(file)));
}

describe.each(WAYS)("files written with %s", (_way, bend) => {
  it("are sound when their plain form is", () => {
    expect(foundInSmall((project) => bendAll(project, bend))).toEqual([]);
  });

  it("are told the same, at the same place", () => {
    const text = articleText("Words.\n\n:::warning\nCareful.\n:::", { order: "first" });
    const told = (written: string) => problemsAfter((project) => project.write("content/en/about.md", written));
    expect(told(text)).not.toEqual([]);
    expect(told(bend(text))).toEqual(told(text));
  });

  it("give the same settings, words among them", () => {
    const project = Project.small();
    const plain = readSettings(project.root);
    bendAll(project, bend);
    const bent = readSettings(project.root);
    project.delete();
    expect(bent.words.length).toBeGreaterThan(10);
    expect(bent).toEqual(plain);
  });
});

it.runIf(ALL)("contentlayer compiles them to the same documents", { timeout: 120_000 }, async () => {
  const [plain, bent] = await Promise.all([compiled((text) => text), compiled((text) => BOM + text.replaceAll("\n", "\r\n"))]);
  expect([plain.copied, bent.copied]).toEqual([false, true]);
  expect(plain.documents).toHaveLength(ALL_KINDS.length);
  expect(bent.documents).toEqual(plain.documents);
});

/** What contentlayer makes of a small project whose texts are bent, and whether it needed a copy of them. */
async function compiled(bend: (text: string) => string): Promise<{ documents: string[]; copied: boolean }> {
  const project = Project.small();
  try {
    for (const path of ["lib", "contentlayer.config.ts", "tsconfig.json", "package.json", "package-lock.json"])
      project.copy(path);
    symlinkSync(join(ROOT, "node_modules"), join(project.root, "node_modules"));
    bendAll(project, bend);
    const files = readFiles(project.root).files.map(({ file }) => file);
    await runContentlayer(project.root, files).done;
    const folder = ".contentlayer/generated";
    const kinds = readdirSync(join(project.root, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const documents = kinds.map(({ name }) => project.read(`${folder}/${name}/_index.json`));
    return { documents, copied: existsSync(join(project.root, ".contentlayer/plain")) };
  } finally {
    project.delete();
  }
}
