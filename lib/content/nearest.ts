import { damerauLevenshtein } from "./edit-distance";

/** More slips than a third of its letters make another word. */
const SLIPS = 1 / 3;

/**
 * What somebody meant by a name that nobody knows: the one with the fewest slips, or that holds it or is held by it.
 * @returns null when none is near
 */
export function nearest(written: string, known: readonly string[]): string | null {
  const plain = plainOf(written);
  const most = Math.max(1, Math.floor(plain.length * SLIPS));
  const ranked = known
    .map((name) => ({ name, slips: damerauLevenshtein(plain, plainOf(name), most) }))
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips);
  return ranked[0]?.name ?? heldBy(plain, known);
}

function heldBy(plain: string, known: readonly string[]): string | null {
  const parts = (name: string) => plainOf(name).split("-");
  const words = plain.split("-").filter((word) => word.length > 3);
  const shared = (name: string) =>
    words.filter((word) =>
      parts(name).some(
        (part) => part.startsWith(word) || (part.length > 3 && word.startsWith(part)) || damerauLevenshtein(part, word, 1) <= 1,
      ),
    ).length;
  const best = [...known].sort((a, b) => shared(b) - shared(a))[0];
  return best !== undefined && shared(best) > 0 ? best : null;
}

function plainOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");
}
