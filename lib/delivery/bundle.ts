import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/**
 * Bundles the custom elements into one module named by its hash, and notes its address for the pages.
 * @param root the project's folder
 * @returns the script's address on the site
 * @throws Error when the script does not compile
 */
export async function buildScript(root: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, "components/elements.ts")],
    bundle: true,
    format: "esm",
    minify: true,
    target: "es2022",
    write: false,
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  const address = `/assets/${createHash("sha256").update(code).digest("hex").slice(0, 12)}.js`;
  // Only the newest script may lie there, since everything in public/ is served.
  rmSync(join(root, "public/assets"), { recursive: true, force: true });
  mkdirSync(join(root, "public/assets"), { recursive: true });
  writeFileSync(join(root, "public", address), code);
  mkdirSync(join(root, ".generated"), { recursive: true });
  writeFileSync(join(root, ".generated/script.json"), JSON.stringify({ address }));
  return address;
}

/**
 * Compiles server.ts and the thread for pages, so that the running server carries no compiler: it starts sooner and needs less memory.
 * @param root the project's folder
 */
export async function buildServer(root: string): Promise<void> {
  await build({
    entryPoints: { server: join(root, "server.ts"), "pages-thread": join(root, "lib/delivery/pages-thread.ts") },
    outdir: join(root, ".generated"),
    outExtension: { ".js": ".mjs" },
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node20.9",
  });
}
