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
      fix: `Write content/data/sources/${id}.yaml or correct the id.`,
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

/** Each place where a source is cited, in texts and in data. */
export function sourceUses(content: Content): SourceUse[] {
  const inTexts = [...content.articles.values()].flatMap(({ file, outline }) =>
    outline.citations.map((citation) => ({ file, ...citation })),
  );
  const inFields = markedFields(content, "sources").flatMap(({ file, field, texts }) => texts.map((id) => ({ file, id, field })));
  return [...inTexts, ...inFields];
}
