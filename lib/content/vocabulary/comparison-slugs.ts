import { isLevelId, LEVEL_IDS, type LevelId } from "./level-ids";

const JOINT = "-vs-";

/** Two or three different levels, in the order of LEVEL_IDS. */
export type LevelChoice = readonly LevelId[];

/** The last part of a comparison's address. Ids stand in the order of the alphabet, which anyone can guess: iop-vs-php. */
export function comparisonSlug(levels: LevelChoice): string {
  return [...levels].sort().join(JOINT);
}

/** Reads the levels from a slug in any order; null unless it names two or three different levels. */
export function levelsOfSlug(slug: string): LevelChoice | null {
  return chooseLevels(slug.split(JOINT));
}

/** Two or three different levels from any list of words, in the order of LEVEL_IDS; null if they are not that. */
export function chooseLevels(words: readonly string[]): LevelChoice | null {
  const chosen = new Set(words.filter((word) => word !== ""));
  if (![...chosen].every(isLevelId)) return null;
  const levels = LEVEL_IDS.filter((id) => chosen.has(id));
  return levels.length === words.filter(Boolean).length && (levels.length === 2 || levels.length === 3) ? levels : null;
}

const pairs = LEVEL_IDS.flatMap((a, i) => LEVEL_IDS.slice(i + 1).map((b) => [a, b]));
const triples = pairs.flatMap(([a, b]) => LEVEL_IDS.slice(LEVEL_IDS.indexOf(b as LevelId) + 1).map((c) => [a, b, c]));

/** All 21 pairs, each in the order of LEVEL_IDS. */
export const LEVEL_PAIRS = pairs as readonly LevelChoice[];

/** All 35 triples, each in the order of LEVEL_IDS. */
export const LEVEL_TRIPLES = triples as readonly LevelChoice[];

/** The slugs of all 21 pairs and 35 triples. */
export const COMPARISON_SLUGS: readonly string[] = ([...pairs, ...triples] as LevelChoice[]).map(comparisonSlug);

/** Every other order of a comparison's levels, with the address it redirects to. */
export function otherOrders(): { from: string; to: string }[] {
  return COMPARISON_SLUGS.flatMap((slug) =>
    permutations(slug.split(JOINT))
      .map((order) => order.join(JOINT))
      .filter((order) => order !== slug)
      .map((order) => ({ from: order, to: slug })),
  );
}

function permutations(items: readonly string[]): string[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, i) => permutations([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]));
}
