import { mkdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

// node run.mjs lib/content/commands/check.ts [arguments] — runs a TypeScript command as one JavaScript file. Where a
// command loads hundreds of small modules, this takes a third of the time of tsx, which asks for each of them apart.
const [, , command, ...given] = process.argv;
const folder = join(process.cwd(), "node_modules/.cache/care-steps");
const outfile = join(folder, `${basename(command, ".ts")}-${process.pid}.mjs`);
mkdirSync(folder, { recursive: true });
await build({
  entryPoints: [command],
  outfile,
  bundle: true,
  packages: "external",
  format: "esm",
  platform: "node",
  target: "node20.9",
  sourcemap: "inline",
});
process.on("exit", () => rmSync(outfile));
process.argv = [process.argv[0], command, ...given];
process.setSourceMapsEnabled(true);
await import(pathToFileURL(outfile).href);
