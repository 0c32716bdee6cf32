const FEWEST = 3;
const MOST = 5;

/**
 * The word itself and its runs of three to five letters, as numbers of rows: what a mistyped or run-together word shares
 * with the right ones.
 * @param rows how many rows there are; two pieces may share one
 */
export function piecesOf(word: string, rows: number): number[] {
  const marked = `<${word}>`;
  const found = [rowOf(marked, rows)];
  if (word.startsWith("#")) return found;
  for (let length = FEWEST; length <= MOST; length++)
    for (let at = 0; at + length <= marked.length && length < marked.length; at++)
      found.push(rowOf(`${length}${marked.slice(at, at + length)}`, rows));
  return found;
}

/** FNV-1a, with its bits mixed once more, since only some of them choose the row. */
function rowOf(text: string, rows: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) % rows;
}
