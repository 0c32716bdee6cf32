/** Longer ones are no words that were run together. */
const LONGEST = 30;
const LONGEST_PART = 14;

/** The fewest words that were run together in one, “wontwakeup”; null when it is not made of words. */
export function segmentWords(word: string, isWord: (part: string) => boolean): readonly string[] | null {
  if (word.length > LONGEST) return null;
  // For each length: the fewest words that make up the beginning so long.
  const best: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    best.push(null);
    for (let start = Math.max(0, end - LONGEST_PART); start < end; start++) {
      const before = best[start];
      const part = word.slice(start, end);
      if (before && before.length + 1 < (best[end]?.length ?? LONGEST) && isWord(part)) best[end] = [...before, part];
    }
  }
  return best[word.length] ?? null;
}
