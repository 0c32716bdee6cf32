import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { plainText } from "../read-text";

const CONTENT = "content";
const COPY = ".contentlayer/plain";

/**
 * The folder that contentlayer reads: content/ itself, unless some file has a mark of its byte order, or lines that end in
 * another way than LF. contentlayer stops at these, so then it gets a copy without them.
 * @param files the content files, as paths from the project's folder
 */
export function contentFolder(root: string, files: readonly string[]): string {
  rmSync(join(root, COPY), { recursive: true, force: true });
  if (files.every((file) => isPlain(readFileSync(join(root, file), "utf8")))) return CONTENT;
  for (const file of files) copyPlain(root, file);
  return COPY;
}

function isPlain(text: string): boolean {
  return !text.startsWith("\uFEFF") && !text.includes("\r");
}

/** With the same time, since contentlayer keeps what it compiled by it. */
function copyPlain(root: string, file: string): void {
  const to = join(root, COPY, file.slice(CONTENT.length));
  const { atime, mtime } = statSync(join(root, file));
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, plainText(readFileSync(join(root, file), "utf8")));
  utimesSync(to, atime, mtime);
}
