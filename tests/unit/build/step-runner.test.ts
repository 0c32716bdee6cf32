import { appendFileSync, cpSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { BuildFolder } from "@/lib/build/build-folder";
import { StepRunner } from "@/lib/build/step-runner";
import { drawSteps } from "@/lib/levels/steps-drawing";
import { page } from "../../fixtures/rendered-page";
import { NOTHING_MORE } from "../../fixtures/sample-build";
import { tempFolder, writeFiles } from "../../fixtures/temp-folder";

const folder = tempFolder();
const CSS = "/_next/static/css/a.css";
const PAGES = { "/": "Home", "/iop": "IOP", "/php": "PHP" };
const CARD = { title: "IOP", line: "What it is.", steps: drawSteps([]), marked: [] };

/** A project with nothing but the code of the build, and a style sheet as Next.js would have written it. */
function project(name: string): string {
  const root = join(folder(), name);
  for (const part of ["lib", "components", "tsconfig.json", "package-lock.json"])
    cpSync(part, join(root, part), { recursive: true });
  symlinkSync(join(process.cwd(), "node_modules"), join(root, "node_modules"));
  // The pages' data: no local edition.
  writeFiles(root, { ".next/static/css/a.css": "@layer utilities{.mt-2{margin-top:1px}}", ".generated/edition.json": "null" });
  return root;
}

/** Builds a site with a few pages and a card; gives its files and how many were made anew. */
async function build(root: string, pages: Record<string, string> = PAGES) {
  const steps = await StepRunner.open(root, join(root, ".next"));
  const mirror = new BuildFolder(root);
  await steps.each(Object.entries(pages), async ([address, title]) => {
    const html = page(`<h1 class="mt-2">${title}</h1>`, `<link rel="stylesheet" href="${CSS}">`);
    mirror.addDocument(address, await steps.run({ kind: "document", page: address, html }));
  });
  mirror.addFile("/cards/iop.png", await steps.run({ kind: "card", card: CARD }));
  mirror.finish(NOTHING_MORE);
  steps.dropUnused();
  await steps.close();
  return { files: filesIn(join(root, ".documents")), made: steps.done };
}

function filesIn(root: string): Record<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => statSync(join(root, name)).isFile());
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(root, name), "base64")]));
}

const entriesOf = (root: string) => {
  const cache = join(root, ".next/cache/care-steps");
  return readdirSync(cache).map((name) => join(cache, name));
};

describe("a second build", { timeout: 120_000 }, () => {
  let root: string;
  let first: Awaited<ReturnType<typeof build>>;
  beforeAll(async () => {
    root = project("a");
    first = await build(root);
  }, 120_000);

  it("makes nothing anew and has the same bytes; then a changed page, and no other", async () => {
    expect(first.made).toBe(4);
    expect(Object.keys(first.files)).toContain("mirror/cards/iop.png");
    expect(await build(root)).toEqual({ files: first.files, made: 0 });
    expect(entriesOf(root)).toHaveLength(4);
    const { files, made } = await build(root, { ...PAGES, "/iop": "Intensive outpatient" });
    expect(made).toBe(1);
    const changed = Object.keys(files).filter((name) => files[name] !== first.files[name] && name.startsWith("mirror/"));
    expect(changed.sort()).toEqual(["mirror/iop.html", "mirror/iop.html.br", "mirror/iop.html.gz", "mirror/iop/index.html"]);
    expect(entriesOf(root)).toHaveLength(4);
  });

  it("serves nothing that was changed in what is kept", async () => {
    await build(root);
    for (const entry of entriesOf(root))
      writeFileSync(entry, Buffer.concat([readFileSync(entry), Buffer.from("<h1>poison</h1>")]));
    expect(await build(root)).toEqual({ files: first.files, made: 4 });
  });

  it("makes all anew after a style, a component or a package changed", async () => {
    writeFiles(root, { ".next/static/css/a.css": "@layer utilities{.mt-2{margin-top:2px}}" });
    expect((await build(root)).made).toBe(4);
    appendFileSync(join(root, "components/share/draw-card.ts"), "\nCARD_SIZE.width = 600;\n");
    expect((await build(root)).made).toBe(4);
    appendFileSync(join(root, "package-lock.json"), "\n");
    expect((await build(root)).made).toBe(4);
  });
});

describe("a page that cannot be a document", { timeout: 120_000 }, () => {
  it("ends the build with its address and what is wrong", async () => {
    const root = project("b");
    const steps = await StepRunner.open(root, join(root, ".next"));
    const step = { kind: "document", page: "/iop", html: page('<p style="a">b</p>') } as const;
    await expect(steps.run(step)).rejects.toThrow("/iop cannot be served as a document:\n  html > body > p: an inline style");
    await steps.close();
  });
});
