import { existsSync, readdirSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import { addressOfFile } from "../address";
import { isPassedOver } from "../passed-over";
import { editionFolder, LOCAL_FOLDER } from "./folder";

/** Folders of an edition, and where their files are laid in the content. */
export const LAID: readonly (readonly [own: string, content: string])[] = [
  ["pages/", "content/en/"],
  ["notes/", "content/data/notes/"],
  ["helplines/", "content/data/helplines/"],
  ["sources/", "content/data/sources/"],
  ["call-sheets/", "content/data/call-sheets/"],
];

/** Files of an edition that are read apart: edition.yaml and mark.svg, its lists, and what an editor writes down for others. */
const APART = ["edition.yaml", "mark.svg", "redirects.yaml", "published.yaml", "discreet.yaml", "words.txt", "README.md"];

/** What an editor reads about a file of the edition that lies nowhere. */
export const OWN_PLACES = `An edition has ${APART.join(", ")}, pages/**/name.md, and {${LAID.slice(1).map(([own]) => own.slice(0, -1))}}/name.yaml, in small letters, digits and hyphens.`;

/**
 * Where a content file is read from: its place in the edition if it has one there, else its own place.
 * @param file as everything else calls it, from the project's folder: content/en/iop/index.md
 */
export function pathOf(root: string, file: string): string {
  return ownPath(root, file) ?? join(root, file);
}

/** Whether a content file comes from the edition. */
export function isLocal(root: string, file: string): boolean {
  return ownPath(root, file) !== null;
}

function ownPath(root: string, file: string): string | null {
  const folder = editionFolder(root);
  const [own, content] = (folder && LAID.find((pair) => file.startsWith(pair[1]))) || [];
  if (!folder || own === undefined || content === undefined) return null;
  const path = join(folder, own, file.slice(content.length));
  return existsSync(path) ? path : null;
}

/** Whether a file is the edition's, wherever it lies in its folder. */
export function isTheirs(root: string, file: string): boolean {
  return isLocal(root, file) || (editionFolder(root) !== null && file.startsWith(`${ownName(root, "")}/`));
}

/** A content file as its author knows it: content/local/pages/visit.md. */
export function shownName(root: string, file: string): string {
  const path = ownPath(root, file);
  return path ? fromRoot(root, path) : file;
}

/** A file of the edition's own, as its author knows it. */
export function ownName(root: string, name: string): string {
  return fromRoot(root, join(editionFolder(root) ?? LOCAL_FOLDER, name));
}

function fromRoot(root: string, path: string): string {
  const inside = relative(root, path);
  return inside.startsWith("..") || isAbsolute(inside) ? path : inside;
}

/** What a file stands for: the address of an article or a call sheet, else its own name. */
export function placeOf(file: string): string {
  if (file.endsWith(".md")) return addressOfFile(file);
  return file.replace(/^content\/data\/(call-sheets\/.+)\.yaml$/, "/$1");
}

/** The names of all content files with the edition laid over ours, by their places in the content. */
export interface Layers {
  readonly names: readonly string[];
  /** Ours that a file of the edition stands for: place → our file. */
  readonly covered: ReadonlyMap<string, string>;
  /** Addresses of all our pages, those too that this copy has not. */
  readonly ours: ReadonlySet<string>;
}

/**
 * Lays the edition's files over ours. What lies where no reader would ever see it keeps its own name, so that the check
 * tells of it.
 * @param leftOut addresses of pages that this copy has not
 */
export function layOver(root: string, leftOut: ReadonlySet<string>): Layers {
  const ours = filesIn(join(root, "content"))
    .map((name) => `content/${name}`)
    .filter((file) => !file.startsWith(`${LOCAL_FOLDER}/`));
  const own = ownNames(root);
  const places = new Set(own.map(placeOf));
  const covered = ours.filter((file) => places.has(placeOf(file)));
  const hidden = new Set([...covered, ...ours.filter((file) => file.endsWith(".md") && leftOut.has(addressOfFile(file)))]);
  return {
    names: [...ours.filter((file) => !hidden.has(file)), ...own],
    covered: new Map(covered.map((file) => [placeOf(file), file])),
    ours: new Set(ours.filter((file) => file.endsWith(".md")).map(addressOfFile)),
  };
}

/** The names of the edition's files, by their places in the content. */
export function ownNames(root: string): string[] {
  const folder = editionFolder(root);
  if (!folder || !existsSync(folder)) return [];
  return filesIn(folder)
    .filter((name) => !APART.includes(name))
    .map((name) => {
      const [from, to] = LAID.find(([own]) => name.startsWith(own)) ?? [];
      return from === undefined ? ownName(root, name) : `${to}${name.slice(from.length)}`;
    });
}

/** Files under a folder, as paths from there, without what systems and editors leave behind. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
    .filter((name) => !isPassedOver(name));
}
