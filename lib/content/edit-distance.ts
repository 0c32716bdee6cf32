/**
 * How many letters have to be put in, left out, replaced or swapped with their neighbour to make one word the other.
 * @param most where counting may stop
 * @returns the number, or most + 1 when there are more
 */
export function damerauLevenshtein(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = nextRow(a, b, i, above, before);
    if (Math.min(...row) > most) return most + 1;
    [before, above] = [above, row];
  }
  return above[b.length] ?? most + 1;
}

function nextRow(a: string, b: string, i: number, above: readonly number[], before: readonly number[]): number[] {
  const row = [i];
  for (let j = 1; j <= b.length; j++) {
    const same = a[i - 1] === b[j - 1] ? 0 : 1;
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 99) + 1 : 99;
    row.push(Math.min((above[j] ?? 99) + 1, (row[j - 1] ?? 99) + 1, (above[j - 1] ?? 99) + same, swapped));
  }
  return row;
}
