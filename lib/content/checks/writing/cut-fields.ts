import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Scalar } from "yaml";
import type { Finding } from "./finding";

const FIX = "Put the whole text in quotes; a comment of your own goes on a line that begins with #.";

/**
 * Texts that YAML cuts: what follows “ #” is a comment, which no reader sees.
 * @param yaml front matter or data; for front matter with one empty line before it, so that its lines are those of the file
 */
export function cutFields(yaml: string): Finding[] {
  if (!/\S[ \t]#/.test(yaml)) return [];
  const lines = new LineCounter();
  return textsIn(parseDocument(yaml, { lineCounter: lines }).contents).flatMap(([field, { range, value }]) => {
    const end = range?.[1] ?? 0;
    const rest = /^[ \t]+#.*/.exec(yaml.slice(end).split("\n")[0] ?? "");
    if (!rest) return [];
    const { line, col: column } = lines.linePos(end);
    const message = `ends at “${String(value).slice(-20)}”: YAML takes “${rest[0].trim()}” for a comment.`;
    return [{ line, column, field, rule: "yaml", message, fix: FIX }];
  });
}

/** Every text without quotes, with its path: after those in quotes a comment is meant. */
function textsIn(node: unknown, path = ""): [string, Scalar][] {
  const at = (key: unknown) => [path, String(key)].filter(Boolean).join(".");
  if (isScalar(node)) return typeof node.value === "string" && node.type === "PLAIN" ? [[path, node]] : [];
  if (isMap(node)) return node.items.flatMap(({ key, value }) => textsIn(value, at(isScalar(key) ? key.value : key)));
  return isSeq(node) ? node.items.flatMap((item, i) => textsIn(item, at(i))) : [];
}
