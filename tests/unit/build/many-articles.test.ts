import { readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { assetKind } from "@/lib/build/assets";
import { buildScript } from "@/lib/build/bundle-script";
import { readProject } from "@/lib/content/check-files";
import { DEVICE_ARTICLES } from "@/lib/content/search-privacy";
import { generate } from "@/lib/page/generate";
import { ALL } from "../../fixtures/scope";
import { generateContent } from "../../load/generate";

const ROOT = process.cwd();
const articles = [...readProject(ROOT).content.articles.keys()];

/** What the browser may load of a site with so many articles, and its script. */
async function bundled(count: number): Promise<{ kinds: string[]; script: string }> {
  const root = generateContent(ROOT, count - articles.length);
  try {
    for (const name of ["components", "lib", "tsconfig.json", "node_modules"]) symlinkSync(join(ROOT, name), join(root, name));
    generate(root, readProject(root).content);
    const address = await buildScript(root);
    const names = readdirSync(join(root, "public/assets"));
    const kinds = names.map((name) => String(assetKind(`/assets/${name}`)));
    return { kinds: [...new Set(kinds)].sort(), script: readFileSync(join(root, "public", address), "utf8") };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

describe.runIf(ALL)("from the first article over the limit", () => {
  let most: Awaited<ReturnType<typeof bundled>>;
  let over: typeof most;
  beforeAll(async () => {
    most = await bundled(DEVICE_ARTICLES);
    over = await bundled(DEVICE_ARTICLES + 1);
  }, 180_000);

  it("the device has names and danger, but neither postings nor texts", () => {
    expect(most.kinds).toEqual(["engine", "names", "parts", "postings", "script", "texts", "understanding"]);
    expect(over.kinds).toEqual(["engine", "names", "parts", "script", "understanding"]);
  });

  it("the form asks the server: the script knows of no results of its own", () => {
    expect(most.script).toMatch(/results:"\/assets\/results-/);
    expect(over.script).toContain("results:null");
    expect(over.script).not.toContain("/assets/results-");
  });
});
