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
  place(join(root, "public/assets"), address.replace("/assets/", ""), code);
  place(join(root, ".generated"), "script.json", JSON.stringify({ address }));
  return address;
}

/** Writes a file into a folder that holds nothing else. */
function place(folder: string, name: string, contents: string | Uint8Array): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), contents);
}
