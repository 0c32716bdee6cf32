/** Numbers from 0 to 1 that look like chance, the same ones from the same seed (mulberry32). */
export type Random = () => number;

/** @param seed any whole number */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of these. */
export function pick<Item>(items: ArrayLike<Item>, random: Random): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

/** Puts a list in a chance order, in place. */
export function shuffle<Item>(items: Item[], random: Random): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j] as Item, items[i] as Item];
  }
}
