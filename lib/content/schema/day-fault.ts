/** A day as Americans write it: 11/30/2026. */
const AMERICAN = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/;

/**
 * A day as it is written here, for one that was written as Americans do.
 * @returns like 2026-11-30; null for anything else, and for a day that no calendar has
 */
export function isoOfAmerican(text: string): string | null {
  const [, month = "", day = "", year = ""] = AMERICAN.exec(text) ?? [];
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso;
}
