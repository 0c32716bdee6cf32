import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { editionFolder } from "../edition/folder";
import { pathOf } from "../edition/layers";
import { plainText } from "../read-text";

const CONTENT = "content";
const COPY = ".contentlayer/plain";

/**
 * The folder that contentlayer reads: content/ itself, unless some file has a mark of its byte order, or lines that end in
 * another way than LF. contentlayer stops at these, so then it gets a copy without them; so it does where a local edition is
 * laid over ours.
 * @param files the content files, as paths from the project's folder
 */
export function contentFolder(root: string, files: readonly string[]): string {
  rmSync(join(root, COPY), { recursive: true, force: true });
  if (!editionFolder(root) && files.every((file) => isPlain(readFileSync(join(root, file), "utf8")))) return CONTENT;
  for (const file of files) copyPlain(root, file);
  return COPY;
}

function isPlain(text: string): boolean {
  return !text.startsWith("\uFEFF") && !text.includes("\r");
}

/** With the same time, since contentlayer keeps what it compiled by it. */
function copyPlain(root: string, file: string): void {
  const to = join(root, COPY, file.slice(CONTENT.length));
  const from = pathOf(root, file);
  const { atime, mtime } = statSync(from);
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, plainText(readFileSync(from, "utf8")));
  utimesSync(to, atime, mtime);
}
