import { parseArgs } from "node:util";
import { addressFault } from "../address-fault";
import { knownIds } from "../addresses";
import { isKept } from "../edition/kept";
import type { Content } from "../model";
import type { WhereNow } from "./edits";

/** What was asked for: a page that gets another address, or one that goes, whose readers another page takes over. */
export interface Move {
  readonly from: string;
  /** The new address; or the place, a page or a heading on it, that stands in for what is deleted. */
  readonly to: string;
  readonly deletes: boolean;
}

const USAGE =
  "Write npm run move -- /old /new, or npm run move -- /old --delete /instead, where /instead is the page that its readers get.";

/**
 * Reads what was typed after the command's name.
 * @throws Error in one line where it is not two addresses
 */
export function readMove(given: readonly string[]): Move {
  const { values, positionals } = wordsIn(given);
  const [from, to = values.delete, ...more] = positionals;
  const deletes = values.delete !== undefined;
  if (!from || !to || more.length > 0 || (deletes && positionals.length > 1)) throw new Error(USAGE);
  return { from: placeIn(from), to: placeIn(to), deletes };
}

function wordsIn(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], allowPositionals: true, options: { delete: { type: "string" } } });
  } catch {
    // What it says of options is for programmers.
    throw new Error(USAGE);
  }
}

/** A place as it was meant: without its slash, with one at its end, or by the name of its file. */
function placeIn(typed: string): string {
  const [path = "", ...id] = typed.trim().split("#");
  const plain = path.replace(/^\/?content\/en\//, "").replace(/(?:\/index)?\.md$/, "");
  return [`/${plain.replace(/^\/+|\/+$/g, "")}`, ...id].join("#");
}

/**
 * Why a move would leave the site unsound.
 * @returns one line; null when it may be made
 */
export function moveFault({ from, to, deletes }: Move, content: Content, root: string): string | null {
  if (!content.articles.has(from)) return `No article is at ${from}.`;
  if (isKept(from)) return `Every page leads to ${from} (lib/content/edition/kept.ts), so it stays where it is.`;
  if (!deletes) return content.articles.has(to) ? `${to} is another page’s address.` : faultOfAddress(to, root);
  const [address = "", id] = to.split("#");
  if (address === from) return `${from} can’t stand in for itself.`;
  if (!content.articles.has(address)) return `No article is at ${address}; only an article can stand in for ${from}.`;
  return id && !knownIds(address, content).includes(id) ? `${address} has no heading “${id}”.` : null;
}

function faultOfAddress(to: string, root: string): string | null {
  const fault = addressFault(to, root);
  return fault && `${to} can’t be the new address: ${fault}`;
}

/**
 * Where each place is after a move. Headings go along with their page; of a deleted page, only where the page that stands in
 * for it has one of the same id.
 */
export function whereAfter({ from, to, deletes }: Move, content: Content): WhereNow {
  return (place) => {
    const [address = "", id] = place.split("#");
    if (address !== from) return place;
    if (!id) return to;
    return !deletes || (!to.includes("#") && knownIds(to, content).includes(id)) ? `${to}#${id}` : to;
  };
}
