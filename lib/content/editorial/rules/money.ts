import { isOwn } from "../../edition/laid";
import { hasNoInterests } from "../../edition/schema";
import type { Problem } from "../../problem";
import { blank, QUOTED } from "../blank";
import type { Prose } from "../prose";
import type { Checked, Rule } from "../rule";

const US = "(?:we|this site|the site|care steps|this copy|these pages|our (?:site|pages))";

/** Ways of saying that nobody who sells treatment pays for this copy. */
export const CLAIMS: readonly RegExp[] = [
  new RegExp(
    `\\b${US}\\b[^.!?]{0,30}\\b(?:takes?|accepts?|gets?|receives?|earns?|makes?)\\s+no\\s+(?:\\w+\\s+)?(?:money|payments?|fees?|funding|commissions?|kickbacks?)\\b`,
    "gi",
  ),
  new RegExp(
    `\\b${US}\\b[^.!?]{0,10}\\b(?:do|does|will|can)(?: not|n[’']t| never)\\s+(?:take|accept|get|receive|earn)\\s+(?:any )?(?:money|payments?|fees?|funding|commissions?)\\b`,
    "gi",
  ),
  new RegExp(`\\b${US}\\b\\s+(?:is|are)(?: not|n[’']t| never)\\s+(?:paid|funded|sponsored|owned)\\b`, "gi"),
  /\b(?:no one|nobody|no (?:\w+ )?(?:program|clinic|company))\b[^.!?]{0,20}\bpa(?:ys|id|y)\b[^.!?]{0,15}\b(?:us\b|to be (?:on|in|here|listed)\b|for (?:this site|these pages|our)\b)/gi,
];

/**
 * Who pays for a copy, only its publisher knows. So no text says it, and lib/page/money.ts, which knows whether a local edition
 * says it, does. An edition that names no interests may say so of itself, in its own words.
 */
export const money: Rule = {
  name: "money",
  check({ texts, fields, settings }) {
    return [...texts, ...fields].filter((prose) => !isTheirsToSay(prose, settings)).flatMap(problemsIn);
  },
};

function isTheirsToSay({ file, field }: Prose, { edition }: Checked["settings"]): boolean {
  if (!edition) return false;
  const isPaid = Boolean(edition.interests) && !hasNoInterests(edition.interests);
  if (file === edition.file) return field === "interests" || !isPaid;
  return !isPaid && isOwn(file, edition);
}

function problemsIn(prose: Prose): Omit<Problem, "rule">[] {
  const text = blank(prose.text, QUOTED);
  return CLAIMS.flatMap((claim) => [...text.matchAll(claim)]).map((found) => ({
    file: prose.file,
    ...(prose.field ? { field: prose.field } : {}),
    ...prose.placeOf(found.index),
    message: `“${found[0]}” says who pays for this copy, which only its publisher can know.`,
    fix: "Take it out: the foot of each page and the top of /about say it, by “interests” of a local edition.",
  }));
}
