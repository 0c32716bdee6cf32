import type { z } from "zod";
import { addressOf } from "./address";
import { crossChecks } from "./checks";
import { explain } from "./explain";
import { outlineSchema } from "./markdown/outline";
import type { Content, DocumentType, RawDocument } from "./model";
import { ContentError, type Problem } from "./problem";
import { articleFields } from "./schema/article";
import { helplineFields } from "./schema/helpline";
import { levelFields } from "./schema/level";
import { sourceFields } from "./schema/source";
import { termFields } from "./schema/term";

/**
 * The gate: parses every document and checks them against each other.
 * @returns all content, typed and frozen
 * @throws ContentError that names every file and field that is wrong
 */
export function openContent(documents: readonly RawDocument[]): Content {
  const { content, problems } = parseAll(documents);
  const found = problems.length > 0 ? problems : crossChecks(content);
  if (found.length > 0) throw new ContentError(found);
  return Object.freeze(content);
}

function parseAll(documents: readonly RawDocument[]): { content: Content; problems: Problem[] } {
  const problems: Problem[] = [];
  const parse = <Fields extends object>(type: DocumentType, schema: z.ZodType<Fields>) =>
    documents.filter((raw) => raw.type === type).flatMap((raw) => parsed(raw, schema, problems));

  const articles = documents
    .filter((raw) => raw.type === "Article")
    .flatMap((raw) => {
      const [fields] = parsed(raw, articleFields, problems);
      return fields ? [{ ...fields, ...articleBody(raw) }] : [];
    });
  const content = {
    articles: keyed(articles, (article) => article.address, problems, "address"),
    levels: keyed(parse("Level", levelFields), (level) => level.id, problems),
    sources: keyed(parse("Source", sourceFields), (source) => source.id, problems),
    helplines: keyed(parse("Helpline", helplineFields), (helpline) => helpline.id, problems),
    terms: keyed(parse("Term", termFields), (term) => term.id, problems),
  };
  return { content, problems };
}

function parsed<Fields extends object>(raw: RawDocument, schema: z.ZodType<Fields>, problems: Problem[]) {
  const result = schema.safeParse(raw.fields);
  if (!result.success) problems.push(...explain(raw.file, result.error.issues, raw.fields));
  return result.success ? [Object.freeze({ ...result.data, file: raw.file })] : [];
}

function articleBody(raw: RawDocument) {
  const address = addressOf(raw.file.replace(/^content\//, "").replace(/\.md$/, ""));
  return { address, html: raw.body?.html ?? "", outline: outlineSchema.parse(raw.body?.outline) };
}

function keyed<Key, Item extends { file: string }>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
  problems: Problem[],
  field = "id",
): Map<Key, Item> {
  const map = new Map<Key, Item>();
  for (const item of items) {
    const key = keyOf(item);
    const first = map.get(key);
    if (first) problems.push({ file: item.file, field, message: `"${key}" is already taken by ${first.file}. Give it another.` });
    else map.set(key, item);
  }
  return map;
}
