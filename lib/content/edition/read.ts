import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { ContentError } from "../problem";
import { readText } from "../read-text";
import { checkedYaml } from "../read-yaml";
import { editionFolder, FOLDER_RULE, isFolder } from "./folder";
import { isKept } from "./kept";
import { isLocal, type Layers, layOver, ownName, placeOf } from "./layers";
import { EDITION, type EditionFile } from "./schema";

/** A local edition: what edition.yaml says, and which of our pages there are and which it covers. */
export interface Edition extends EditionFile, Pick<Layers, "covered" | "ours"> {
  /** Its edition.yaml, for messages. */
  readonly file: string;
  /** Addresses of its pages. */
  readonly pages: ReadonlySet<string>;
  /** What its own lists hold: the name of each, with the addresses and headings in it. */
  readonly lists: ReadonlyMap<string, ReadonlySet<string>>;
}

const LIST = z.record(z.string(), z.unknown());
/** Lists that an edition has of its own beside ours. */
const LISTS = ["published.yaml", "discreet.yaml", "redirects.yaml"];

/**
 * Reads the edition that is laid over our content.
 * @param root the project's folder
 * @returns null when this copy has none
 * @throws ContentError when its folder or its edition.yaml is missing or wrong
 */
export function readEdition(root: string): Edition | null {
  const folder = editionFolder(root);
  if (!folder) return null;
  if (!isFolder(folder))
    throw missing("LOCAL_EDITION", `${FOLDER_RULE}; it is “${folder}”.`, "Make the folder, or correct the setting.");
  const file = ownName(root, "edition.yaml");
  const text = readOwnText(root, "edition.yaml");
  if (text === null) throw missing(file, "is missing.", "Write it as docs/operating/rebrand.md shows, or take the folder away.");
  const said = checkedYaml(file, text, EDITION);
  const { names, covered, ours } = layOver(root, leftOutOf(said));
  const pages = names.filter((name) => name.endsWith(".md") && isLocal(root, name)).map(placeOf);
  const lists = new Map(LISTS.map((name) => [name, new Set(Object.keys(readOwnList(root, name, LIST) ?? {}))]));
  return { ...said, file, covered, ours, pages: new Set(pages), lists };
}

/** Addresses of our pages that the edition leaves out and may leave out. */
export function leftOutOf({ leftOut }: Pick<EditionFile, "leftOut">): ReadonlySet<string> {
  return new Set(Object.keys(leftOut).filter((address) => !isKept(address)));
}

function missing(file: string, message: string, fix: string): ContentError {
  return new ContentError([{ file, rule: "edition", message, fix }]);
}

/** A text in the edition's folder; null when it has none. */
export function readOwnText(root: string, name: string): string | null {
  const folder = editionFolder(root);
  const path = folder && join(folder, name);
  return path && existsSync(path) ? readText(path) : null;
}

/** One of the edition's lists (redirects.yaml and others) by the schema of ours; empty when it has none. */
export function readOwnList<Schema extends z.ZodType>(root: string, name: string, schema: Schema): z.infer<Schema> | null {
  const text = readOwnText(root, name);
  return text === null ? null : checkedYaml(ownName(root, name), text, schema);
}
