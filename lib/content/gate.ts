import { addressOfFile } from "./address";
import { crossChecks } from "./checks";
import { isOfEdition, type Laid, ledOn } from "./edition/laid";
import { explain } from "./explain";
import { ALL_KINDS, typeOfFile } from "./kinds";
import type { Kind } from "./kinds/kind";
import { otherKind } from "./kinds/other-kind";
import { outlineSchema } from "./markdown/outline";
import type { Content, RawDocument } from "./model";
import { fillPlaceholders } from "./placeholders";
import { ContentError, MISNAMED, type Problem } from "./problem";
import { meantNames } from "./right-name";

/**
 * The gate: parses every document and checks them against each other.
 * @param laid the local edition among them, if there is one
 * @returns all content, typed and frozen
 * @throws ContentError that names every file and field that is wrong
 */
export function openContent(documents: readonly RawDocument[], laid: Laid | null = null): Content {
  const { content, problems } = examine(documents, [], laid);
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
 * @param laid the local edition among them, if there is one
 * @returns what could be parsed, with every problem; none twice, as the one that a broken file causes elsewhere
 */
export function examine(documents: readonly RawDocument[], unread: readonly string[] = [], laid: Laid | null = null): Examined {
  // In the order of their files, whatever order the disk or a cache gave them: the same content makes the same pages.
  const { content, problems } = parseAll(
    [...documents].sort((a, b) => (a.file < b.file ? -1 : 1)),
    laid,
  );
  const broken = new Set([...unread, ...problems.map(({ file }) => file)]);
  const names = new Set([...broken].flatMap(namesOf));
  const across = crossChecks(content)
    .filter(({ missing, needsAll }) => broken.size === 0 || (!needsAll && !(missing && names.has(missing))))
    .filter((problem) => !laid || !isOfEdition(problem, laid));
  return { content, problems: [...problems, ...across], brokenNames: names };
}

/** What other files call a file: the address of an article, the id of data. */
function namesOf(file: string): string[] {
  if (!typeOfFile(file)) return meantNames(file);
  const id = file.match(/([^/]+)\.yaml$/)?.[1];
  return id ? [id] : [addressOfFile(file)];
}

function parseAll(documents: readonly RawDocument[], laid: Laid | null): { content: Content; problems: Problem[] } {
  const problems: Problem[] = [];
  const maps = ALL_KINDS.map((kind) => {
    const { type, collection, format } = kind;
    const found = documents.filter((raw) => raw.type === type);
    const all = laid ? found.map((raw) => ledOn(raw, kind, laid)) : found;
    const parsed = all.flatMap((raw) => parse(raw, kind, all.length, problems));
    return [collection, keyed(parsed, format === "md" ? "address" : "id", problems)];
  });
  // Each kind's schema has just given its documents the types that Content has.
  return { content: Object.fromEntries(maps) as Content, problems };
}

type Parsed = Record<string, unknown> & { readonly file: string };

/** @param count how many there are of its kind, which some sentences depend on */
function parse({ file, fields, body }: RawDocument, kind: Kind, count: number, problems: Problem[]): Parsed[] {
  const { success, data, error } = kind.schema.safeParse(fields);
  if (!success) problems.push(...(misplaced(file, otherKind(kind, fields)) ?? explain(file, error.issues, fields)));
  return success ? [Object.freeze({ ...data, file, ...(body ? textOf(file, body, count) : {}) })] : [];
}

/** What a file in the folder of another kind lacks is told by its place alone. */
function misplaced(file: string, other: Kind | null): Problem[] | null {
  if (!other) return null;
  const fix = `Move it to content/${other.folder}/${file.split("/").at(-1)}.`;
  return [{ file, rule: MISNAMED, message: `has the fields of what lies in content/${other.folder}.`, fix }];
}

function textOf(file: string, { html, markdown, outline }: NonNullable<RawDocument["body"]>, articles: number) {
  const { sections, ...rest } = outlineSchema.parse(outline);
  return {
    address: addressOfFile(file),
    html: fillPlaceholders(html, articles),
    markdown: fillPlaceholders(markdown, articles),
    outline: { ...rest, sections: sections.map((part) => ({ ...part, text: fillPlaceholders(part.text, articles) })) },
  };
}

function keyed(documents: readonly Parsed[], field: "address" | "id", problems: Problem[]): Map<unknown, Parsed> {
  const map = new Map<unknown, Parsed>();
  for (const document of documents) {
    const { file, [field]: key } = document;
    const first = map.get(key);
    const message = `"${key}" is already taken by ${first?.file}.`;
    if (first) problems.push({ file, field, rule: "unique", message, fix: "Give it another." });
    else map.set(key, document);
  }
  return map;
}
