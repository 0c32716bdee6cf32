import type { Command } from "../command";
import { withCodes } from "../discreet-codes";
import { withLostCode } from "../editorial/rules/discreet";
import { addressesNow } from "../editorial/rules/published";
import { writePublished } from "../published-lists";
import { readFiles } from "../read-files";
import { readOwnPublished, readSettings } from "../settings";

/**
 * npm run content:publish — puts every address and heading id on the list of what readers may have kept, and gives each
 * new page the code of its discreet link. Nothing is ever taken off it: what moves gets a line in redirects.yaml. In a copy
 * with a local edition its own pages are listed, in its folder; ours are our business.
 * @throws Error when a page that was published has lost its code: a new one would end the links that readers keep
 */
export const command: Command = (_given, { root, print }) => {
  const { published, discreet, edition } = readSettings(root);
  const now = new Map([...addressesNow(readFiles(root))].filter(([address]) => !edition || edition.pages.has(address)));
  const lost = withLostCode({ published, discreet }, now.keys());
  if (lost.length > 0) throw new Error(withoutCodes(lost));
  const listed = edition ? readOwnPublished(root) : published;
  const all = [...new Set([...Object.keys(listed), ...now.keys()])].sort();
  const list = Object.fromEntries(all.map((address) => [address, merge(listed[address], now.get(address))]));
  const codes = Object.entries(withCodes(discreet, now.keys())).filter(([address]) => !edition || all.includes(address));
  writePublished(root, { published: list, discreet: Object.fromEntries(codes) }, edition !== null);
  const added = [...now].flatMap(([address, ids]) => ids.filter((id) => !listed[address]?.includes(id)));
  print(`${all.length} addresses are listed; ${added.length} heading ids are new.`);
  return true;
};

function merge(old: readonly string[] = [], found: readonly string[] = []): string[] {
  return [...new Set([...old, ...found])];
}

function withoutCodes(addresses: readonly string[]): string {
  return `The lines of ${addresses.join(", ")} are gone from discreet.yaml. Bring them back from the project’s history: readers keep links with these codes. Nothing was written.`;
}
