import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ownNames } from "../edition/layers";
import { type Moved, placeNow } from "../edition/moved";
import { KINDS, typeOfFile } from "../kinds";
import type { TermNames } from "../markdown/term-links";
import { readRedirects } from "../settings";
import { digestOf } from "./cache";
import { readFacts } from "./facts";

/** What a compiled text depends on besides its own file. */
export interface CompileContext {
  readonly terms: readonly TermNames[];
  /** Old place → new place. */
  readonly redirects: Readonly<Record<string, string>>;
  /** Parts of pages to which a local edition adds a note: /iop#cost. */
  readonly notes: readonly string[];
  readonly digest: string;
}

const TERMS = `content/${KINDS.Term.folder}`;

/**
 * Reads the glossary and the moved headings; a term that is wrong is left out, since its own file says so.
 * @param root the project's folder
 * @throws ContentError when redirects.yaml is wrong
 */
export function compileContext(root: string): CompileContext {
  const names = readdirSync(join(root, TERMS)).filter((name) => typeOfFile(`${TERMS}/${name}`) === "Term");
  const terms = names.sort().flatMap((name) => {
    const { success, data } = KINDS.Term.schema.safeParse(readFacts(root, `${TERMS}/${name}`, "Term").fields);
    return success ? [{ id: data.id, term: data.term, moreAt: data.moreAt }] : [];
  });
  const redirects = readRedirects(root);
  const notes = placesOfNotes(root, redirects);
  return { terms, redirects, notes, digest: digestOf(JSON.stringify([terms, redirects, ...notes])) };
}

/** Where an edition's notes stand now; one that is wrong is left out, since its own file says so. */
function placesOfNotes(root: string, moved: Moved): string[] {
  const notes = ownNames(root).filter((file) => typeOfFile(file) === "Note");
  const places = notes.flatMap((file) => {
    const { success, data } = KINDS.Note.schema.safeParse(readFacts(root, file, "Note").fields);
    return success ? [placeNow(data.at, moved)] : [];
  });
  return [...new Set(places)].sort();
}
