/** “Cognitive behavioral therapy (CBT)” is also used by either of its names. */
export function namesOf(term: string): string[] {
  const [, long, short] = term.match(/^(.+?) \(([^)]+)\)$/) ?? [];
  return long && short ? [long, short] : [term];
}

/** Finds any of the names as whole words, also with a plural s, longest first, in any case. */
export function namePattern(names: readonly string[]): RegExp {
  const longestFirst = [...names].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${longestFirst.join("|")})s?(?![\\p{L}\\p{N}-])`, "giu");
}
