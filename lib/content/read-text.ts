import { readFileSync } from "node:fs";

/**
 * Reads a text as its author meant it: editors on other machines end lines with CR, or CR and LF, and begin a file with a
 * mark of its byte order, which no reader of Markdown or YAML should see.
 * @param path of a file in UTF-8
 */
export function readText(path: string): string {
  return plainText(readFileSync(path, "utf8"));
}

/** A text without a mark of its byte order, whose lines end with LF. */
export function plainText(text: string): string {
  return text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
}
