import { accessSync, constants, mkdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

// node run.mjs lib/content/commands/check.ts [arguments] — runs a command (lib/content/command.ts) as one JavaScript file. Where a
// command loads hundreds of small modules, this takes a third of the time of tsx, which asks for each of them apart.
const [, , file, ...given] = process.argv;
const folder = join(process.cwd(), "node_modules/.cache/care-steps");
const outfile = join(folder, `${basename(file, ".ts")}-${process.pid}.mjs`);
try {
  mkdirSync(folder, { recursive: true });
  accessSync(folder, constants.W_OK);
} catch ({ code }) {
  // A project that another user installed: nothing of it is broken.
  console.error(`This user cannot write to ${folder} (${code}): run this as its owner.`);
  process.exit(1);
}
await build({
  entryPoints: [file],
  outfile,
  bundle: true,
  packages: "external",
  format: "esm",
  platform: "node",
  target: "node20.9",
  sourcemap: "inline",
});
process.on("exit", () => rmSync(outfile));
process.setSourceMapsEnabled(true);
const { command: run } = await import(pathToFileURL(outfile).href);
try {
  const ok = await run(given, { root: process.cwd(), print: console.log, warn: console.error });
  if (!ok) process.exitCode = 1;
} catch (error) {
  if (!isSaid(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** What a command says of what it was given, or finds in the content, is a sentence for an editor; anything else is a mistake in code. */
function isSaid(error) {
  const { name, code } = error ?? {};
  return code === undefined ? name === "Error" || name === "ContentError" : String(code).startsWith("ERR_PARSE_ARGS");
}
