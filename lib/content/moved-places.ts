import { addressOfFile } from "./address";
import type { Problem } from "./problem";

type Moved = Readonly<Record<string, string>>;

/** What leads to a place that moved tells where it went, and that nothing leads to the new place is told by that alone. */
export function withWhereTheyWent(problems: readonly Problem[], redirects: Moved): Problem[] {
  const found = new Set<string>();
  const told = problems.map((problem) => {
    const to = whereItWent(problem, redirects);
    if (to) found.add(to.split("#", 1)[0] ?? "");
    return to ? withPlace(problem, to) : problem;
  });
  return told.filter(({ rule, file }) => rule !== "orphans" || !found.has(addressOfFile(file)));
}

function whereItWent(problem: Problem, redirects: Moved): string | null {
  const { rule, missing } = problem;
  if (!missing || (rule !== "links" && rule !== "search" && rule !== "dated-rules")) return null;
  const place = placeOf(problem);
  return redirects[place] ?? movedPage(place, redirects);
}

function placeOf({ words, missing = "" }: Problem): string {
  return words?.startsWith("/") ? words : missing;
}

function withPlace(problem: Problem, to: string): Problem {
  const { rule, field } = problem;
  const place = placeOf(problem);
  const fix = rule === "links" && !field ? `Write (${to}).` : `Write ${to}.`;
  return { ...problem, message: `${rule === "links" ? `"${place}"` : place} moved to ${to}.`, fix };
}

/** Headings went along with their page. */
function movedPage(place: string, redirects: Moved): string | null {
  const [page = "", id] = place.split("#");
  const to = redirects[page];
  return to ? (id && !to.includes("#") ? `${to}#${id}` : to) : null;
}
