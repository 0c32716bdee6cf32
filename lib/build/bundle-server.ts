import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";

/** How code that Node.js runs is compiled, packages left outside. */
export const NODE_BUNDLE = {
  outExtension: { ".js": ".mjs" },
  bundle: true,
  packages: "external",
  format: "esm",
  platform: "node",
  target: "node20.9",
  jsx: "automatic",
} as const satisfies BuildOptions;

/**
 * Compiles server.ts, the search worker and the doctor’s look at a copy that serves, so that a machine that serves carries no compiler:
 * it starts sooner and needs less memory.
 * @param root the project's folder
 */
export async function buildServer(root: string): Promise<void> {
  await build({
    ...NODE_BUNDLE,
    entryPoints: {
      server: join(root, "server.ts"),
      "search-worker": join(root, "lib/server/search-worker.ts"),
      doctor: join(root, "lib/doctor/serving.ts"),
    },
    outdir: join(root, ".generated"),
  });
}
