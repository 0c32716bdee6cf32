import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Due } from "../freshness";
import type { Content } from "../model";
import type { Problem } from "../problem";
import { readText } from "../read-text";
import { isKept, isOursAlone } from "./kept";
import { type Moved, placeNow } from "./moved";
import type { Edition } from "./read";

const RULE = "edition";
const DIGITS = 12;

/** What is wrong with pages of ours that an edition leaves out or stands in for. */
export function coverProblems(root: string, content: Content, edition: Edition, moved: Moved): Problem[] {
  return [...leftOutProblems(content, edition, moved), ...coveredProblems(root, edition), ...needlessReplaced(edition)];
}

/** The digest by which an edition names the text of ours that it was written against. */
export function digestOfOurs(root: string, file: string): string {
  return createHash("sha256")
    .update(readText(join(root, file)))
    .digest("hex")
    .slice(0, DIGITS);
}

function leftOutProblems({ articles }: Content, { file, leftOut, pages }: Edition, moved: Moved): Problem[] {
  return Object.entries(leftOut).flatMap(([address, to]) => {
    const at = { file, field: `leftOut.${address}`, rule: RULE };
    const [target = ""] = placeNow(to, moved).split("#");
    if (isKept(address))
      return [{ ...at, message: "every copy has this page.", fix: "Take the line out; add a note to the page instead." }];
    if (pages.has(address))
      return [
        {
          ...at,
          message: "the edition has a page of its own there.",
          fix: "Take the line out: the page stands in place of ours.",
        },
      ];
    if (!articles.has(target) && !isDrawnTarget(target))
      return [{ ...at, message: `leads to ${to}, which is no page of this copy.`, fix: "Name the page that its links lead to." }];
    return [];
  });
}

/** Lists that take in whoever looked for a page. */
function isDrawnTarget(address: string): boolean {
  return ["/", "/pages", "/search"].includes(address);
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
