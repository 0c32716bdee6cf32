import { damerauLevenshtein } from "../edit-distance";
import type { Content } from "../model";
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
  const unknown = uses
    .filter(({ id }) => !content.sources.has(id))
    .map(({ id, ...where }) => ({
      ...where,
      rule: "sources",
      message: `the source "${id}" has no file.`,
      fix: remedyFor(id, content),
      missing: id,
      ...("line" in where ? { words: `[^${id}]` } : { words: id }),
    }));
  const unused = [...content.sources.values()]
    .filter(({ id }) => !used.has(id))
    .map(({ file, id }) => ({
      file,
      rule: "sources",
      message: `no page cites "${id}".`,
      fix: `Cite it with [^${id}] or remove the file.`,
      needsAll: true,
    }));
  return [...unknown, ...unused];
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
