import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { SEARCH_FILES, type SearchFiles } from "@/components/search/search-files";
import { answersOnDevice } from "@/lib/content/search-privacy";
import { readGenerated } from "@/lib/page/read-generated";
import { CATALOG } from "@/lib/page/saved-schema";
import type { AssetKind } from "./assets";

/** Addresses of the modules of the search, as components/search/device-search.ts takes them. */
interface SearchParts {
  readonly suggest: string;
  readonly results: string | null;
}

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
  writeSearchFiles(root, parts);
  const [address = ""] = await bundle(root, {
    entryPoints: { site: join(root, "components/elements.ts") },
    define: { SEARCH_PARTS: JSON.stringify(parts) },
    external: Object.values(parts).filter((address) => address !== null),
  });
  writeFileSync(join(root, ".generated/script.json"), JSON.stringify({ address }));
  return address;
}

/**
 * The modules of the search by name, with their addresses. They share the engine; the site's script shares nothing, so it is
 * one file. A site with more texts than a device should load has no results module: its server answers.
 */
async function buildParts(root: string): Promise<SearchParts> {
  const whole = isWhole(root);
  const [suggest = "", results = null] = await bundle(root, {
    entryPoints: {
      suggest: join(root, "components/search/suggest.tsx"),
      ...(whole ? { results: join(root, "components/search/results.tsx") } : {}),
    },
    splitting: true,
  });
  return { suggest, results };
}

/** Lists the parts of the index beside the modules that read them. Neither script nor modules change when only texts do. */
function writeSearchFiles(root: string, { suggest }: SearchParts): void {
  const whole = isWhole(root);
  const files: SearchFiles = {
    suggest,
    understanding: addSaved(root, "understanding"),
    names: addSaved(root, "names"),
    postings: whole ? addSaved(root, "postings") : null,
    texts: whole ? addSaved(root, "texts") : null,
  };
  writeFileSync(join(root, "public", SEARCH_FILES), JSON.stringify(files));
}

function isWhole(root: string): boolean {
  return answersOnDevice(readGenerated(root, "catalog.json", CATALOG).articles);
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

/** Puts a part of the index that “npm run content” wrote among the assets, named by its hash. */
function addSaved(root: string, part: AssetKind): string {
  const saved = readFileSync(join(root, ".generated", `search-${part}.json`));
  const address = `/assets/${part}-${createHash("sha256").update(saved).digest("hex").slice(0, 12)}.json`;
  writeFileSync(join(root, "public", address), saved);
  return address;
}
