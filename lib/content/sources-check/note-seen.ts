import { readFileSync, writeFileSync } from "node:fs";

const SEEN = /^((?:\xEF\xBB\xBF)?seen:[ \t]*(["']?))\d{4}-\d{2}-\d{2}(?=\2[ \t]*(?:#.*)?\r?$)/m;

/**
 * Writes a day into the line “seen” of a source’s file; every other byte stays as it is.
 * @returns whether the file has such a line
 */
export function noteSeen(path: string, day: string): boolean {
  // Read so, each byte is one character, and is written back as that byte.
  const text = readFileSync(path, "latin1");
  if (!SEEN.test(text)) return false;
  const noted = text.replace(SEEN, `$1${day}`);
  if (noted !== text) writeFileSync(path, noted, "latin1");
  return true;
}
