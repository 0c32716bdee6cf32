import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Due } from "../freshness";
import type { Content } from "../model";
import type { Problem } from "../problem";
import { readText } from "../read-text";
import type { Settings } from "../settings";
import { leftOutProblems } from "./check-left-out";
import { isOursAlone } from "./kept";
import type { Edition } from "./read";

const RULE = "edition";
const DIGITS = 12;

/** What is wrong with pages of ours that an edition leaves out or stands in for. */
export function coverProblems(root: string, content: Content, edition: Edition, settings: Settings): Problem[] {
  return [...leftOutProblems(content, edition, settings), ...coveredProblems(root, edition), ...needlessReplaced(edition)];
}

/** The digest by which an edition names the text of ours that it was written against. */
export function digestOfOurs(root: string, file: string): string {
  return createHash("sha256")
    .update(readText(join(root, file)))
    .digest("hex")
    .slice(0, DIGITS);
}

function coveredProblems(root: string, { file, covered, replaces }: Edition): Problem[] {
  return [...covered].flatMap(([place, ours]) => {
    const at = { file, field: `replaces.${place}`, rule: RULE };
    if (isOursAlone(place))
      return [{ ...at, message: `${place} is ours alone.`, fix: "Take your page away, and write a note for ours." }];
    const now = digestOfOurs(root, ours);
    const known = replaces[place];
    if (known === now) return [];
    const message = known
      ? `${ours}, which your page stands in for, has changed.`
      : `your page stands in for ${ours}, and names no digest of it.`;
    const fix = `Read ours, bring over what readers need, then write “${place}: "${now}"” under replaces.`;
    return [{ ...at, message, fix, warning: true }];
  });
}

/** Pages of the edition that stand in for one of ours that has changed since: they are due now. */
export function replacedDue(root: string, edition: Edition | null, day: string): Due[] {
  const changed = edition ? coveredProblems(root, edition).filter(({ warning }) => warning) : [];
  return changed.map(({ file, field = "" }) => {
    const place = field.replace("replaces.", "");
    return { file, what: "ours changed under your page", by: day, pages: [place] };
  });
}

/** A line that was right until ours went is no mistake. */
function needlessReplaced({ file, covered, replaces }: Edition): Problem[] {
  return Object.keys(replaces)
    .filter((place) => !covered.has(place))
    .map((place) => ({
      file,
      field: `replaces.${place}`,
      rule: RULE,
      message: `there are not both a page of ours and one of yours at ${place}.`,
      fix: "Take the line out.",
      warning: true,
    }));
}
