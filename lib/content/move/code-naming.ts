import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDERS = ["app", "components", "lib", "tests", "docs"];

/** Files of the program, its tests and guides that name a page: no editor’s command changes those. */
export function filesNaming(root: string, address: string): string[] {
  const named = new RegExp(`["'\`(\\[ ]${address}(?=["'\`)\\],.; #]|\\.md|$)`, "m");
  return FOLDERS.flatMap((folder) => sourcesIn(root, folder)).filter((file) =>
    named.test(readFileSync(join(root, file), "utf8")),
  );
}

function sourcesIn(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:tsx?|mjs|css|md)$/.test(name))
    .map((name) => join(folder, name));
}
