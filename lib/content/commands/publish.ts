import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { stringify } from "yaml";
import type { Command } from "../command";
import { withCodes } from "../discreet-codes";
import { ownName } from "../edition/layers";
import { addressesNow } from "../editorial/rules/published";
import { readFiles } from "../read-files";
import { readOwnPublished, readSettings } from "../settings";

const LIST_HEAD =
  "# Every address and heading id that was ever published. “npm run content:publish” adds to it; take nothing away.\n";
const CODES_HEAD =
  "# The code of each page’s discreet link, drawn at random. “npm run content:publish” adds to it; change nothing: readers keep such links.\n";

const OWN_LIST_HEAD = LIST_HEAD.replace("Every", "Of this edition: every");

/**
 * npm run content:publish — puts every address and heading id on the list of what readers may have kept, and gives each
 * new page the code of its discreet link. Nothing is ever taken off it: what moves gets a line in redirects.yaml. In a copy
 * with a local edition its own pages are listed, in its folder; ours are our business.
 */
export const command: Command = (_given, { root, print }) => {
  const { published, discreet, edition } = readSettings(root);
  const now = new Map([...addressesNow(readFiles(root))].filter(([address]) => !edition || edition.pages.has(address)));
  const listed = edition ? readOwnPublished(root) : published;
  const all = [...new Set([...Object.keys(listed), ...now.keys()])].sort();
  const list = Object.fromEntries(all.map((address) => [address, merge(listed[address], now.get(address))]));
  const codes = Object.entries(withCodes(discreet, now.keys())).filter(([address]) => !edition || all.includes(address));
  const path = (name: string) => resolve(root, edition ? ownName(root, name) : `content/data/${name}`);
  writeFileSync(path("published.yaml"), (edition ? OWN_LIST_HEAD : LIST_HEAD) + stringify(list, { lineWidth: 0 }));
  writeFileSync(path("discreet.yaml"), CODES_HEAD + stringify(Object.fromEntries(codes)));
  const added = [...now].flatMap(([address, ids]) => ids.filter((id) => !listed[address]?.includes(id)));
  print(`${all.length} addresses are listed; ${added.length} heading ids are new.`);
  return true;
};

function merge(old: readonly string[] = [], found: readonly string[] = []): string[] {
  return [...new Set([...old, ...found])];
}
