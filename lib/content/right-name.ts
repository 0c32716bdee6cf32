import { addressOfFile } from "./address";

const ENDING = /\.(?:md|markdown|mdown|mdx|txt|ya?ml|text)$/i;

/** The name that a file was meant to have, by the same folder: “After-Detox.md.txt” is after-detox.md. Null when it has it already. */
export function rightName(file: string): string | null {
  const ending = /\.ya?ml(?:\.txt)?$/i.test(file) ? ".yaml" : ".md";
  if (!ENDING.test(file)) return null;
  const right = `${plainPath(file)}${ending}`;
  return right === file ? null : right;
}

/**
 * What other files call a file with a wrong name or in a wrong place: what they miss because of it is told once, by its name.
 * @returns addresses and ids that it may have been meant to have
 */
export function meantNames(file: string): string[] {
  const path = plainPath(file);
  const inside = path.replace(/^content\/(?:data\/|en\/)?/, "");
  const last = path.split("/").at(-1) ?? "";
  return [...new Set([last, ...[inside, last].map((name) => addressOfFile(`content/en/${name}.md`))])];
}

function plainPath(file: string): string {
  let path = file;
  while (ENDING.test(path)) path = path.replace(ENDING, "");
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "");
  return path.split("/").map(plain).join("/");
}
