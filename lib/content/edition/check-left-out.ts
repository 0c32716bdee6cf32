import { isDrawn } from "../addresses";
import type { Content } from "../model";
import { nearest } from "../nearest";
import type { Problem } from "../problem";
import type { Settings } from "../settings";
import { isKept } from "./kept";
import { placeNow } from "./moved";
import type { Edition } from "./read";

type Told = Pick<Problem, "message" | "fix" | "warning">;
type Lists = Pick<Settings, "redirects" | "published">;

/** What is wrong with the pages of ours that an edition leaves out, and with those that take their readers. */
export function leftOutProblems(content: Content, edition: Edition, lists: Lists): Problem[] {
  return Object.entries(edition.leftOut).flatMap(([address, to]) => {
    const told = [pageFault(address, edition, lists), targetFault(to, content, lists)].filter((fault) => fault !== null);
    return told.map((fault) => ({ file: edition.file, field: `leftOut.${address}`, rule: "edition", ...fault }));
  });
}

function pageFault(address: string, { pages, ours }: Edition, { published }: Lists): Told | null {
  if (isKept(address) || isDrawn(address))
    return { message: "every copy has this page.", fix: "Take the line out; add a note to the page instead." };
  if (pages.has(address))
    return { message: "the edition has a page of its own there.", fix: "Take the line out: the page stands in place of ours." };
  if (ours.has(address)) return null;
  const message = `${address} is no page of ours`;
  // A line that was right until ours went is no mistake.
  if (Object.hasOwn(published, address)) return { message: `${message} any more.`, fix: "Take the line out.", warning: true };
  const near = nearest(
    address,
    [...ours].filter((one) => !isKept(one)),
  );
  const fix = near
    ? `Correct the address (the nearest is ${near}), or take the line out.`
    : "Correct the address, or take the line out.";
  return { message: `${message}.`, fix };
}

function targetFault(to: string, { articles }: Content, { redirects }: Lists): Told | null {
  const [target = ""] = placeNow(to, redirects).split("#");
  if (articles.has(target) || isDrawnTarget(target)) return null;
  const near = nearest(target, [...articles.keys()]);
  const fix = `Name the page that its links lead to${near ? `; the nearest is ${near}` : ""}.`;
  return { message: `leads to ${to}, which is no page of this copy.`, fix };
}

/** Lists that take in whoever looked for a page. */
function isDrawnTarget(address: string): boolean {
  return ["/", "/pages", "/search"].includes(address);
}
