import type { Source } from "../model";
import type { Problem } from "../problem";

/** What a document without a year of its own is called. */
const WITHOUT_YEAR = /\b(?:undated|current|label text|amended)\b/i;
/** Nothing older is leaned on here. */
const FIRST = 1900;
/**
 * A year that is none, that is still to come, or in which the document was not yet there when it was read.
 * @param now the year of today; documents for the year that follows come out before it
 */
export function yearProblems({ file, year, seen }: Pick<Source, "file" | "year" | "seen">, now: number): Problem[] {
  const years = year.match(/(?<!\d)\d{3,}(?!\d)/g) ?? [];
  const wrong = years.find((found) => found.length !== 4 || Number(found) < FIRST);
  const ahead = years.find((found) => Number(found) > now + 1);
  const tell = (field: string, message: string, fix: string) => [{ file, field, rule: "freshness", message, fix }];
  if (wrong) return tell("year", `names ${wrong}, which is no year of a document.`, "Write it with four digits, like 2024.");
  if (ahead) return tell("year", `names ${ahead}, which is still to come.`, "Write the year in which the document came out.");
  if (years.length === 0 && !WITHOUT_YEAR.test(year) && !/\bTODO\b/.test(year))
    return tell("year", `“${year}” names no year.`, "Write the year, or “undated”.");
  return isSeenTooSoon(year, seen)
    ? tell("seen", `is ${seen}, before ${years[0]}, the year of the document.`, "Correct the one that is wrong.")
    : [];
}

/** “2027 edition” comes out the year before. */
function isSeenTooSoon(year: string, seen: string): boolean {
  return /^\d{4}$/.test(year) && year > seen.slice(0, 4);
}
