import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import type { Command } from "../command";
import { withCodes } from "../discreet-codes";
import { addressesNow } from "../editorial/rules/published";
import { readFiles } from "../read-files";
import { readSettings } from "../settings";

const LIST_HEAD =
  "# Every address and heading id that was ever published. “npm run content:publish” adds to it; take nothing away.\n";
const CODES_HEAD =
  "# The code of each page’s discreet link, drawn at random. “npm run content:publish” adds to it; change nothing: readers keep such links.\n";

/**
 * npm run content:publish — puts every address and heading id on the list of what readers may have kept, and gives each
 * new page the code of its discreet link. Nothing is ever taken off it: what moves gets a line in redirects.yaml.
 */
export const command: Command = (_given, { root, print }) => {
  const { published: listed, discreet } = readSettings(root);
  const now = addressesNow(readFiles(root));
  const all = [...new Set([...Object.keys(listed), ...now.keys()])].sort();
  const list = Object.fromEntries(all.map((address) => [address, merge(listed[address], now.get(address))]));
  writeFileSync(join(root, "content/data/published.yaml"), LIST_HEAD + stringify(list, { lineWidth: 0 }));
  writeFileSync(join(root, "content/data/discreet.yaml"), CODES_HEAD + stringify(withCodes(discreet, now.keys())));
  const added = [...now].flatMap(([address, ids]) => ids.filter((id) => !listed[address]?.includes(id)));
  print(`${all.length} addresses are listed; ${added.length} heading ids are new.`);
  return true;
};

function merge(old: readonly string[] = [], found: readonly string[] = []): string[] {
  return [...new Set([...old, ...found])];
}
