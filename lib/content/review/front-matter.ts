import { isDeepStrictEqual } from "node:util";
import { isMap, isNode, isScalar, parseDocument, stringify } from "yaml";
import type { Review } from "../schema/review";

const FENCE = /^\uFEFF?---[ \t]*\r?\n/;

/**
 * Puts a review into an article's front matter, in place of the one before it. Every other character stays as it was.
 * @param source the file as it lies on the disk
 * @throws Error when the front matter cannot be read, or would not say afterwards what it should
 */
export function withReview(source: string, review: Review): string {
  const { start, end } = frontOf(source);
  const front = source.slice(start, end);
  const newline = front.includes("\r\n") ? "\r\n" : "\n";
  const written = stringify({ reviewedBy: review }, { lineWidth: 0 }).replaceAll("\n", newline);
  const { from, to } = placeOf(front);
  const edited = front.slice(0, from) + written + front.slice(to);
  if (!isDeepStrictEqual(fieldsOf(edited), { ...fieldsOf(front), reviewedBy: review }))
    throw new Error("The front matter is written in a way that this command does not understand. Put reviewedBy there by hand.");
  return source.slice(0, start) + edited + source.slice(end);
}

/** Null for what is no YAML. */
function fieldsOf(front: string): object | null {
  const document = parseDocument(front);
  return document.errors.length > 0 ? null : document.toJS();
}

function frontOf(source: string): { start: number; end: number } {
  const start = FENCE.exec(source)?.[0].length;
  const end = start === undefined ? -1 : source.slice(start).search(/^---[ \t]*\r?$/m);
  if (start === undefined || end < 0) throw new Error("The file does not start with front matter between two lines of ---.");
  return { start, end: start + end };
}

/** Where the review before it stands, with its line's end; without one, the end of the front matter. */
function placeOf(front: string): { from: number; to: number } {
  const { contents } = parseDocument(front);
  const pairs = isMap(contents) ? contents.items : [];
  const old = pairs.find(({ key }) => isScalar(key) && key.value === "reviewedBy");
  const from = isScalar(old?.key) ? old.key.range?.[0] : undefined;
  const to = isNode(old?.value) ? old.value.range?.[2] : undefined;
  return { from: from ?? front.length, to: to ?? front.length };
}
