import type { Problem } from "../problem";
import { editionFolder } from "./folder";
import { isTheirs, LAID, ownName, shownName } from "./layers";

/** A file or folder of the content, as our own messages call it. */
const NAMED = /\bcontent\/(?:en|data)(?:\/[\w-]+)*(?:\.[a-z]+\b)?/g;
const PLACES = [
  ...LAID.map(([own, content]) => [own.slice(0, -1), content.slice(0, -1)] as const),
  ["words.txt", "content/data/words.txt"],
];

/**
 * Problems in the words of whoever has to mend them: an edition changes none of our files, so what is to be done about a file of
 * its own is done in its own folder, and its files are called as they lie there.
 * @param root the project's folder
 */
export function inTheirWords(root: string, problems: readonly Problem[]): Problem[] {
  if (!editionFolder(root)) return [...problems];
  const files = (text: string) => text.replace(NAMED, (name) => shownName(root, name));
  const folders = (text: string) => text.replace(NAMED, (name) => (name.includes(".") ? name : ownPlace(root, name)));
  const places = (text: string) => text.replace(NAMED, (name) => ownPlace(root, name));
  return problems.map((problem) => {
    const { file, rule, message, fix } = problem;
    // Its own rule speaks of both sides, and knows which it means.
    if (rule === "edition") return problem;
    if (!isTheirs(root, file)) return { ...problem, message: files(message), fix: files(fix) };
    return { ...problem, message: folders(files(message)), fix: places(fix) };
  });
}

/** Where an edition has what we have at this place of the content; the same place where it has no such thing. */
export function ownPlace(root: string, place: string): string {
  const [own, content] = PLACES.find(([, ours]) => place === ours || place.startsWith(`${ours}/`)) ?? [];
  return own === undefined || content === undefined ? place : ownName(root, `${own}${place.slice(content.length)}`);
}
