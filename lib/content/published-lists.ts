import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { stringify } from "yaml";
import { ownName } from "./edition/layers";

const LIST_HEAD =
  "# Every address and heading id that was ever published. “npm run content:publish” adds to it; take nothing away.\n";
const CODES_HEAD =
  "# The code of each page’s discreet link, drawn at random. “npm run content:publish” adds to it; change nothing: readers keep such links.\n";
const OWN_LIST_HEAD = LIST_HEAD.replace("Every", "Of this edition: every");

/** What readers may have kept. */
export interface PublishedLists {
  /** Address → heading ids. */
  readonly published: Readonly<Record<string, readonly string[]>>;
  /** Address → the code of its discreet link. */
  readonly discreet: Readonly<Record<string, string>>;
}

/**
 * Writes the lists of what was published, in the order of the alphabet.
 * @param isOwn whether they are a local edition’s, in its folder
 */
export function writePublished(root: string, { published, discreet }: PublishedLists, isOwn: boolean): void {
  const path = (name: string) => resolve(root, isOwn ? ownName(root, name) : `content/data/${name}`);
  const list = Object.fromEntries(Object.entries(published).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(path("published.yaml"), (isOwn ? OWN_LIST_HEAD : LIST_HEAD) + stringify(list, { lineWidth: 0 }));
  writeFileSync(path("discreet.yaml"), CODES_HEAD + stringify(discreet));
}
