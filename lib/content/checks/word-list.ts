import { join } from "node:path";
import { ownName } from "../edition/layers";
import { readOwnText } from "../edition/read";
import type { Problem } from "../problem";
import { readText } from "../read-text";

const FILE = "content/data/words.txt";

/** A line with two words is no word of any text, so it would make neither of them right. */
export function wordListProblems(root: string): Problem[] {
  const own = readOwnText(root, "words.txt");
  return [...twoOnALine(FILE, readText(join(root, FILE))), ...(own === null ? [] : twoOnALine(ownName(root, "words.txt"), own))];
}

function twoOnALine(file: string, text: string): Problem[] {
  return text.split("\n").flatMap((line, i) => {
    const words = line.trim();
    if (!/\s/.test(words)) return [];
    const message = `“${words}” are several words on one line, and none of them counts.`;
    return [{ file, line: i + 1, column: 1, rule: "spelling", message, fix: "Write each on a line of its own." }];
  });
}
