import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { withCodes } from "../discreet-codes";
import { addressesNow } from "../editorial/rules/published";
import { readFiles } from "../read-files";
import { readSettings } from "../settings";

// npm run content:publish — puts every address and heading id on the list of what readers may have kept, and
// gives each new page the code of its discreet link. Nothing is ever taken off it: what moves gets a line in redirects.yaml.
const ROOT = process.cwd();
const { published: listed, discreet } = readSettings(ROOT);
const now = addressesNow(readFiles(ROOT));
const all = [...new Set([...Object.keys(listed), ...now.keys()])].sort();
const list = Object.fromEntries(all.map((address) => [address, merge(listed[address], now.get(address))]));
const head = "# Every address and heading id that was ever published. “npm run content:publish” adds to it; take nothing away.\n";
writeFileSync(join(ROOT, "content/data/published.yaml"), head + stringify(list, { lineWidth: 0 }));
const codes = withCodes(discreet, now.keys());
writeFileSync(
  join(ROOT, "content/data/discreet.yaml"),
  `# The code of each page’s discreet link, drawn at random. “npm run content:publish” adds to it; change nothing: readers keep such links.\n${stringify(codes)}`,
);
const added = [...now].flatMap(([address, ids]) => ids.filter((id) => !listed[address]?.includes(id)));
console.log(`${all.length} addresses are listed; ${added.length} heading ids are new.`);

function merge(old: readonly string[] = [], found: readonly string[] = []): string[] {
  return [...new Set([...old, ...found])];
}
