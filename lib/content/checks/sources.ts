import { damerauLevenshtein } from "../edit-distance";
import type { Content, Source } from "../model";
import type { Problem } from "../problem";
import { markedFields } from "./marked-fields";

/** A place where a source is cited. */
export interface SourceUse {
  readonly file: string;
  readonly id: string;
  readonly line?: number;
  readonly field?: string;
}

/** Every cited source has a file, and every source file is cited somewhere. */
export function checkSources(content: Content): Problem[] {
  const uses = sourceUses(content);
  const used = new Set(uses.map(({ id }) => id));
  const slips = idSlips(content, used, uses);
  const unknown = uses
    .filter(({ id }) => !content.sources.has(id) && !slips.has(id))
    .map(({ id, ...where }) => ({
      ...where,
      rule: "sources",
      message: `the source "${id}" has no file.`,
      fix: remedyFor(id, content),
      missing: id,
      ...("line" in where ? { words: `[^${id}]` } : { words: id }),
    }));
  const unused = [...content.sources.values()]
    .filter(({ id }) => !used.has(id) && ![...slips.values()].some((slip) => slip.id === id))
    .map(({ file, id }) => ({
      file,
      rule: "sources",
      message: `no page cites "${id}".`,
      fix: `Cite it with [^${id}] or remove the file.`,
      needsAll: true,
    }));
  // With a right name and a wrong id, the file’s name tells it.
  const told = [...slips].flatMap(([cited, { file, id }]) => (file.endsWith(`/${id}.yaml`) ? [idSlip(file, id, cited)] : []));
  return [...told, ...unknown, ...unused];
}

/** More places than one editor would misspell alike. */
const MANY = 2;

/** What many pages cite and no file has, with the file that nobody cites and whose id is nearly the same: a slip in its id. */
function idSlips({ sources }: Content, used: ReadonlySet<string>, uses: readonly SourceUse[]): Map<string, Source> {
  const unused = [...sources.values()].filter(({ id }) => !used.has(id));
  const found = [...used].flatMap((cited) => {
    if (unused.length === 0 || sources.has(cited) || uses.filter(({ id }) => id === cited).length < MANY) return [];
    const near = unused.find(({ id, file }) => file.endsWith(`/${cited}.yaml`) || damerauLevenshtein(id, cited, 1) <= 1);
    return near ? [[cited, near] as const] : [];
  });
  return new Map(found);
}

function idSlip(file: string, id: string, cited: string): Problem {
  const message = `is ${id}, which nothing cites, and pages and data cite ${cited}, which has no file.`;
  return { file, field: "id", rule: "sources", message, fix: `Write ${cited}, in the file’s name too.` };
}

/** A slip in a name that is there, or one letter too many, is more likely than a new source. */
function remedyFor(id: string, { sources }: Content): string {
  const plain = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  const near = sources.has(plain) ? plain : [...sources.keys()].find((name) => damerauLevenshtein(plain, name, 1) <= 1);
  const write = `Write content/data/sources/${plain}.yaml or correct the id`;
  return near ? `Write ${near}, if that is the one that you mean; or write content/data/sources/${plain}.yaml.` : `${write}.`;
}

/** Each place where a source is cited, in texts and in data. */
export function sourceUses(content: Content): SourceUse[] {
  const inTexts = [...content.articles.values()].flatMap(({ file, outline }) =>
    outline.citations.map((citation) => ({ file, ...citation })),
  );
  const inFields = markedFields(content, "sources").flatMap(({ file, field, texts }) => texts.map((id) => ({ file, id, field })));
  return [...inTexts, ...inFields];
}
