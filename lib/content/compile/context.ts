import { readdirSync } from "node:fs";
import { join } from "node:path";
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
  return { terms, redirects, digest: digestOf(JSON.stringify([terms, redirects])) };
}
