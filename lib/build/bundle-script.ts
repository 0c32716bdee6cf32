import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import type { AssetKind } from "./assets";

/**
 * Bundles the custom elements into one module named by its hash, and notes its address for the pages. The search, which
 * is loaded only when it is used, lies beside it in modules of its own.
 * @param root the project's folder, whose search index has been written
 * @returns the script's address on the site
 * @throws Error when the script does not compile, or esbuild names it in another way
 */
export async function buildScript(root: string): Promise<string> {
  const assets = join(root, "public/assets");
  // Only the newest may lie there, since everything in public/ is served.
  rmSync(assets, { recursive: true, force: true });
  mkdirSync(assets, { recursive: true });
  const parts = await buildParts(root);
  const [address = ""] = await bundle(root, {
    entryPoints: { site: join(root, "components/elements.ts") },
    define: { SEARCH_PARTS: JSON.stringify(parts) },
    external: Object.values(parts),
  });
  writeFileSync(join(root, ".generated/script.json"), JSON.stringify({ address }));
  return address;
}

/** The modules of the search by name, with their addresses. They share the engine; the site's script shares nothing, so it is one file. */
async function buildParts(root: string): Promise<Record<"suggest" | "results", string>> {
  const files = { index: addSaved(root, "search-index.json", "index"), texts: addSaved(root, "search-texts.json", "texts") };
  const [suggest = "", results = ""] = await bundle(root, {
    entryPoints: { suggest: join(root, "components/search/suggest.tsx"), results: join(root, "components/search/results.tsx") },
    splitting: true,
    define: { SEARCH_FILES: JSON.stringify(files) },
  });
  return { suggest, results };
}

/** @returns the addresses of the entry points, in their order */
async function bundle(root: string, options: BuildOptions & { entryPoints: Record<string, string> }): Promise<string[]> {
  const { metafile } = await build({
    ...options,
    outdir: join(root, "public/assets"),
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    bundle: true,
    format: "esm",
    minify: true,
    target: "es2022",
    metafile: true,
    jsx: "automatic",
    jsxImportSource: "@/components/dom",
    loader: { ".css": "text" },
  });
  const made = Object.keys(metafile.outputs).map((path) => basename(path));
  return Object.keys(options.entryPoints).map((name) => {
    const file = made.find((one) => one.startsWith(`${name}-`) && one.endsWith(".js"));
    if (!file) throw new Error(`esbuild made no script of ${name}, only ${made.join(", ")}`);
    return `/assets/${file}`;
  });
}

/** Puts a file of “npm run index” among the assets, named by its hash. */
function addSaved(root: string, name: string, kind: AssetKind): string {
  const saved = readFileSync(join(root, ".generated", name));
  const address = `/assets/${kind}-${createHash("sha256").update(saved).digest("hex").slice(0, 12)}.json`;
  writeFileSync(join(root, "public", address), saved);
  return address;
}
