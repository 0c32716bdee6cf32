import type { Link, Nodes, Parents } from "mdast";
import { digitsOf, numbersIn } from "../phone-numbers";
import { shownText } from "./shown-text";

const BARE = /^(?:call|text)(?: (?:it|them|now))?$/i;
/** So far from a link its reader still sees them together. */
const NEAR = 60;

/**
 * The words of a link to a phone that name no number, so that they have to name the line. “Call or text 988” may be two links:
 * the number stands beside the bare word.
 * @param parent what holds the link
 */
export function numberless(link: Link, parent: Parents | undefined): string | null {
  const words = shownText(link).trim();
  if (numbersIn(words).length > 0) return null;
  const beside = parent ? numbersIn(besides(link, parent)) : [];
  return BARE.test(words) && beside.includes(digitsOf(link.url)) ? null : words;
}

/** What stands beside a link in its sentence. */
function besides(link: Link, { children }: Parents): string {
  const at = (children as readonly Nodes[]).indexOf(link);
  const before = children.slice(0, at).map(shownText).join("").slice(-NEAR);
  const after = children
    .slice(at + 1)
    .map(shownText)
    .join("")
    .slice(0, NEAR);
  return `${before.split(/[.?!]\s/).at(-1)} ${after.split(/[.?!](?:\s|\[|$)/)[0]}`;
}
