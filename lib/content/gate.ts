import type { z } from "zod";
import { addressOfFile } from "./address";
import { crossChecks } from "./checks";
import { explain } from "./explain";
import { outlineSchema } from "./markdown/outline";
import type { Content, DocumentType, RawDocument } from "./model";
import { fillPlaceholders } from "./placeholders";
import { ContentError, type Problem } from "./problem";
import { articleFields } from "./schema/article";
import { callSheetFields } from "./schema/call-sheet";
import { cardFields } from "./schema/card";
import { firstDayFields } from "./schema/first-day";
import { helplineFields } from "./schema/helpline";
import { levelFields } from "./schema/level";
import { questionGroupFields } from "./schema/questions";
import { sourceFields } from "./schema/source";
import { termFields } from "./schema/term";

/**
 * The gate: parses every document and checks them against each other.
 * @returns all content, typed and frozen
 * @throws ContentError that names every file and field that is wrong
 */
export function openContent(documents: readonly RawDocument[]): Content {
  const { content, problems } = examine(documents);
  if (problems.length > 0) throw new ContentError(problems);
  return Object.freeze(content);
}

export interface Examined {
  readonly content: Content;
  readonly problems: Problem[];
  /** Addresses and ids of files that are broken: what is missing because of them is told once, by the file itself. */
  readonly brokenNames: ReadonlySet<string>;
}

/**
 * Parses every document and checks them against each other, and goes on after what is wrong.
 * @param unread files that could not even be read
 * @returns what could be parsed, with every problem; none twice, as the one that a broken file causes elsewhere
 */
export function examine(documents: readonly RawDocument[], unread: readonly string[] = []): Examined {
  // In the order of their files, whatever order the disk or a cache gave them: the same content makes the same pages.
  const { content, problems } = parseAll([...documents].sort((a, b) => (a.file < b.file ? -1 : 1)));
  const broken = new Set([...unread, ...problems.map(({ file }) => file)]);
  const names = new Set([...broken].flatMap(namesOf));
  const across = crossChecks(content).filter(
    ({ missing, needsAll }) => broken.size === 0 || (!needsAll && !(missing && names.has(missing))),
  );
  return { content, problems: [...problems, ...across], brokenNames: names };
}

/** What other files call a file: the address of an article, the id of data. */
function namesOf(file: string): string[] {
  const id = file.match(/([^/]+)\.yaml$/)?.[1];
  return id ? [id] : [addressOfFile(file)];
}

function parseAll(documents: readonly RawDocument[]): { content: Content; problems: Problem[] } {
  const problems: Problem[] = [];
  const parse = <Fields extends object>(type: DocumentType, schema: z.ZodType<Fields>) =>
    documents.filter((raw) => raw.type === type).flatMap((raw) => parsed(raw, schema, problems));

  const written = documents.filter((raw) => raw.type === "Article");
  const articles = written.flatMap((raw) => {
    const [fields] = parsed(raw, articleFields, problems);
    return fields ? [{ ...fields, ...articleBody(raw, written.length) }] : [];
  });
  const content = {
    articles: keyed(articles, (article) => article.address, problems, "address"),
    levels: keyed(parse("Level", levelFields), (level) => level.id, problems),
    sources: keyed(parse("Source", sourceFields), (source) => source.id, problems),
    helplines: keyed(parse("Helpline", helplineFields), (helpline) => helpline.id, problems),
    terms: keyed(parse("Term", termFields), (term) => term.id, problems),
    cards: keyed(parse("Card", cardFields), (card) => card.id, problems),
    callSheets: keyed(parse("CallSheet", callSheetFields), (sheet) => sheet.id, problems),
    firstDays: keyed(parse("FirstDay", firstDayFields), (day) => day.id, problems),
    questionGroups: keyed(parse("QuestionGroup", questionGroupFields), (group) => group.id, problems),
  };
  return { content, problems };
}

function parsed<Fields extends object>(raw: RawDocument, schema: z.ZodType<Fields>, problems: Problem[]) {
  const result = schema.safeParse(raw.fields);
  if (!result.success) problems.push(...explain(raw.file, result.error.issues, raw.fields));
  return result.success ? [Object.freeze({ ...result.data, file: raw.file })] : [];
}

/** @param articles how many there are, which some sentences depend on */
function articleBody(raw: RawDocument, articles: number) {
  const { sections, ...outline } = outlineSchema.parse(raw.body?.outline);
  const filled = sections.map((section) => ({ ...section, text: fillPlaceholders(section.text, articles) }));
  return {
    address: addressOfFile(raw.file),
    html: fillPlaceholders(raw.body?.html ?? "", articles),
    outline: { ...outline, sections: filled },
  };
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
    if (first)
      problems.push({
        file: item.file,
        field,
        rule: "unique",
        message: `"${key}" is already taken by ${first.file}.`,
        fix: "Give it another.",
      });
    else map.set(key, item);
  }
  return map;
}
