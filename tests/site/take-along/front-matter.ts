import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";

/** The history in an article's file, read as an editor wrote it; undefined for a page that has no file. */
export function changesOf(address: string): { date: string; what: string }[] | undefined {
  const file = [`content/en${address}.md`, `content/en${address}/index.md`].find((path) => existsSync(path));
  const front = file && readFileSync(file, "utf8").split(/^---$/m)[1];
  return front ? parse(front, { schema: "failsafe" }).changes : undefined;
}
