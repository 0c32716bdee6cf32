import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { AROUND_LIST, type BudgetReport, LIMITS, PER_ARTICLE, PER_ENTRY, weigh } from "@/lib/build/budget";
import { BuildFolder } from "@/lib/build/build-folder";
import type { Entry, Manifest } from "@/lib/server/manifest";
import { page } from "../../fixtures/rendered-page";
import {
  documentForms,
  fileForms,
  IMAGE,
  longPage,
  NOTHING_MORE,
  noise,
  SCRIPT_ADDRESS,
  writeBuild,
} from "../../fixtures/sample-build";
import { tempFolders } from "../../fixtures/temp-folder";

const folder = tempFolders();

/** The report on a build with the given documents and files. */
async function reportOn(documents: Record<string, string>, files: Record<string, Buffer> = {}) {
  const root = folder();
  const build = new BuildFolder(root);
  for (const [address, html] of Object.entries(documents)) build.addDocument(address, documentForms(html));
  for (const [address, bytes] of Object.entries(files)) build.addFile(address, fileForms(address, bytes));
  return weigh(root, await build.finish(NOTHING_MORE));
}

const bytesOf = ({ assets }: BudgetReport, kind: string) => assets.find((asset) => asset.kind === kind)?.bytes;

describe("the limits", () => {
  const [row = ""] = readFileSync("README.md", "utf8").match(/^\| `npm run budget` \|.*$/m) ?? [];

  it.each(Object.entries({ ...LIMITS, ...PER_ARTICLE, ...PER_ENTRY, AROUND_LIST }))(
    "say the same in the README as in the code: %s",
    (_kind, bytes) => {
      expect(row).toContain(` ${bytes.toLocaleString("en-US")} `);
    },
  );
});

describe("a build's weight", () => {
  it("has the documents alone, the heaviest first, in brotli", async () => {
    const { heaviest } = await reportOn(
      { "/light": page("<p>a</p>"), "/heavy": page(noise(9_000)), "/middle": page(noise(3_000)) },
      { "/opengraph.png": Buffer.alloc(50_000) },
    );
    expect(heaviest.map(({ address }) => address)).toEqual(["/heavy", "/middle", "/light"]);
    expect(heaviest.map(({ bytes }) => bytes)).toEqual([...heaviest.map(({ bytes }) => bytes)].sort((a, b) => b - a));
    expect(heaviest[0]?.bytes).toBeLessThan(9_000);
  });

  it("has the script in brotli", async () => {
    const root = folder();
    const manifest = await writeBuild(root);
    const { sizes } = manifest.entries.find(({ address }) => address === SCRIPT_ADDRESS) ?? { sizes: { br: -1 } };
    expect(bytesOf(weigh(root, manifest), "script")).toBe(sizes.br);
  });

  it("counts the plain form where none is smaller", async () => {
    expect(bytesOf(await reportOn({ "/": page() }, { "/assets/a.js": Buffer.from("a") }), "script")).toBe(1);
  });

  it("adds up several scripts, and nothing else in their folder", async () => {
    const files = { "/assets/a.js": Buffer.from("a"), "/assets/b.js": Buffer.from("b"), "/assets/c.json": IMAGE };
    expect(bytesOf(await reportOn({ "/": page() }, files), "script")).toBe(2);
  });

  it("has each part of the search by itself", async () => {
    const names = [
      "device-A1.js",
      "suggest-A1.js",
      "results-A1.js",
      "chunk-A1.js",
      "understanding-a1.json",
      "names-a1.json",
      "postings-a1.json",
      "texts-a1.json",
      "site-A1.js",
    ];
    const files = Object.fromEntries(names.map((name) => [`/assets/${name}`, Buffer.from("a")]));
    const { assets } = await reportOn({ "/": page() }, files);
    expect(Object.fromEntries(assets.map(({ kind, bytes }) => [kind, bytes]))).toEqual({
      script: 1,
      engine: 1,
      parts: 3,
      understanding: 1,
      postings: 1,
      names: 1,
      texts: 1,
    });
  });

  it("is fine for a small build, and for an empty one", async () => {
    const root = folder();
    expect(weigh(root, await writeBuild(root)).failures).toEqual([]);
    expect(weigh(root, { version: 5, entries: [], ...NOTHING_MORE })).toEqual({
      heaviest: [],
      assets: ["script", "engine", "parts", "understanding", "postings", "names", "texts"].map((kind) =>
        expect.objectContaining({ kind, bytes: 0 }),
      ),
      failures: [],
    });
  });
});

describe("a build over its budget", () => {
  it("fails for each document that is too heavy", async () => {
    const { heaviest, failures } = await reportOn({ "/a": page(noise(30_000)), "/b": page(noise(25_000)), "/c": longPage("C") });
    expect(failures).toEqual(heaviest.slice(0, 2).map(({ address, bytes }) => `${address} weighs ${bytes} bytes, over 14000`));
    expect(failures).toHaveLength(2);
  });

  it("fails for a script that is too heavy", async () => {
    const report = await reportOn({ "/": page() }, { "/assets/a.js": Buffer.from(noise(6_000)) });
    expect(report.failures).toEqual([`the script weighs ${bytesOf(report, "script")} bytes, over 3000`]);
  });

  it("does not fail for text that is long but compresses well", async () => {
    expect((await reportOn({ "/": page("<p>Nine hours a week.</p>".repeat(10_000)) })).failures).toEqual([]);
  });

  it("fails for what a page loads, named with the page", async () => {
    expect(
      (await reportOn({ "/a": page('<img src="/a.png" alt="A">'), "/b": page("", '<link rel="icon" href="/b.ico">') })).failures,
    ).toEqual(["/a loads /a.png before the reader acts", "/b loads /b.ico before the reader acts"]);
  });

  it.each([
    ["a document", "/iop", 14_000, "/iop weighs 14001 bytes, over 14000"],
    ["a script", SCRIPT_ADDRESS, 3_000, "the script weighs 3001 bytes, over 3000"],
    ["the engine", "/assets/device-A1.js", 8_000, "the search engine for the device weighs 8001 bytes, over 8000"],
  ])("fails from the first byte over the limit: %s", async (_what, address, limit, failure) => {
    const root = folder();
    const manifest = await writeBuild(root);
    expect(weigh(root, withWeight(manifest, address, limit)).failures).toEqual([]);
    expect(weigh(root, withWeight(manifest, address, limit + 1)).failures).toEqual([failure]);
  });
});

describe("what may grow with the articles", () => {
  const articles = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`/a${i}.md`, Buffer.from("words")]));

  it.each([
    ["the postings for the search", 2_700, "postings"],
    ["the titles for the search", 50, "names"],
    ["the texts for snippets", 3_000, "texts"],
  ] as const)("fails when there is too much for so many articles: %s", async (name, letters, kind) => {
    const files = { [`/assets/${kind}-a1.json`]: Buffer.from(noise(letters)) };
    expect((await reportOn({}, { ...files, ...articles(2) })).failures).toEqual([]);
    const report = await reportOn({}, { ...files, ...articles(1) });
    expect(report.failures).toEqual([`${name} weighs ${bytesOf(report, kind)} bytes, over ${PER_ARTICLE[kind]}`]);
  });

  it("fails when what understands a search is too heavy, however many articles there are", async () => {
    const files = { "/assets/understanding-a1.json": Buffer.from(noise(100_000)), ...articles(1000) };
    const report = await reportOn({}, files);
    expect(report.failures).toEqual([
      `what understands a search weighs ${bytesOf(report, "understanding")} bytes, over ${LIMITS.understanding}`,
    ]);
  });

  it("fails when a list is too heavy for what it lists", async () => {
    const list = (count: number) =>
      page(Array.from({ length: count }, (_, i) => `<li id="s${i}">${noise(64 * (i + 1)).slice(-40)}</li>`).join(""));
    expect((await reportOn({ "/sources": list(50) })).failures).toEqual([]);
    const report = await reportOn({ "/sources": list(1).replace("</li>", `${noise(7_000)}</li>`) });
    expect(report.failures).toEqual([`/sources weighs ${report.heaviest[0]?.bytes} bytes, over ${AROUND_LIST + 80}`]);
  });
});

/** The manifest with another weight for one of its entries. */
function withWeight(manifest: Manifest, address: string, br: number): Manifest {
  // The small build has no lists and no search, so another page takes the place of one.
  const isAsset = address.startsWith("/assets/");
  const known = manifest.entries.some((entry) => entry.address === address) ? address : isAsset ? SCRIPT_ADDRESS : "/iop";
  const change = (entry: Entry) => (entry.address === known ? { ...entry, address, sizes: { ...entry.sizes, br } } : entry);
  return { ...manifest, entries: manifest.entries.map(change) };
}
