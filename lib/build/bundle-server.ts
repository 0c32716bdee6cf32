import { join } from "node:path";
import { build } from "esbuild";

/**
 * Compiles server.ts and the thread for pages, so that the running server carries no compiler: it starts sooner and needs less memory.
 * @param root the project's folder
 */
export async function buildServer(root: string): Promise<void> {
  await build({
    entryPoints: { server: join(root, "server.ts"), "pages-thread": join(root, "lib/server/pages-thread.ts") },
    outdir: join(root, ".generated"),
    outExtension: { ".js": ".mjs" },
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node20.9",
  });
}
