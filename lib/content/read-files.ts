import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Heading, Root } from "mdast";
import { parse as parseYaml, YAMLParseError } from "yaml";
import { checkMarkdown } from "./checks/markdown";
import { headingId } from "./markdown/heading-ids";
import { parseMarkdown, readOutline } from "./markdown/outline";
import type { DocumentType, RawDocument } from "./model";
import { type PlaceOf, placesIn } from "./places";
import type { Problem } from "./problem";
import { SETTING_FILES } from "./settings";
import { yamlProblem } from "./yaml-problem";

const KINDS: readonly (readonly [RegExp, DocumentType])[] = [
  [/^content\/en\/([a-z0-9-]+\/)*[a-z0-9-]+\.md$/, "Article"],
  [/^content\/data\/levels\/[a-z0-9-]+\.yaml$/, "Level"],
  [/^content\/data\/sources\/[a-z0-9-]+\.yaml$/, "Source"],
  [/^content\/data\/helplines\/[a-z0-9-]+\.yaml$/, "Helpline"],
  [/^content\/data\/terms\/[a-z0-9-]+\.yaml$/, "Term"],
  [/^content\/data\/cards\/[a-z0-9-]+\.yaml$/, "Card"],
  [/^content\/data\/call-sheets\/[a-z0-9-]+\.yaml$/, "CallSheet"],
  [/^content\/data\/first-days\/[a-z0-9-]+\.yaml$/, "FirstDay"],
  [/^content\/data\/questions\/[a-z0-9-]+\.yaml$/, "QuestionGroup"],
];

const HOME =
  "Articles are content/en/**/name.md, data is content/data/{levels,sources,helplines,terms,cards,call-sheets,first-days,questions}/name.yaml, in small letters, digits and hyphens.";

/** A content file as its author wrote it. */
export interface ContentFile {
  readonly type: DocumentType;
  readonly file: string;
  readonly text: string;
  /** Where a field of the front matter or the data stands. */
  readonly placeOf: PlaceOf;
  readonly document: RawDocument;
  /** Articles only: the parsed text. */
  readonly tree?: Root;
}

/**
 * Reads every file under content/ as its author wrote it, so that mistakes are reported with their lines
 * before contentlayer compiles anything.
 * @param root the project's folder
 */
export function readFiles(root: string): { files: ContentFile[]; problems: Problem[] } {
  const names = readdirSync(join(root, "content"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)))
    .filter((file) => !SETTING_FILES.includes(file))
    .sort();
  const results = names.map((file) => readFile(root, file));
  return { files: results.flatMap(({ read }) => read ?? []), problems: results.flatMap(({ problems }) => problems) };
}

interface Result {
  readonly read?: ContentFile;
  readonly problems: Problem[];
}

function readFile(root: string, file: string): Result {
  const type = KINDS.find(([pattern]) => pattern.test(file))?.[1];
  if (!type)
    return {
      problems: [{ file, rule: "file-name", message: "is no kind of content, so no reader would ever see it.", fix: HOME }],
    };
  const text = readFileSync(join(root, file), "utf8");
  const before = lastRead.get(file);
  if (before?.text === text) return before.result;
  const result = parseFile(type, file, text);
  lastRead.set(file, { text, result });
  return result;
}

/** What each file said last, and what was read in it: an unchanged file is not parsed again while a check watches. */
const lastRead = new Map<string, { readonly text: string; readonly result: Result }>();

function parseFile(type: DocumentType, file: string, text: string): Result {
  try {
    return type === "Article" ? readArticle(file, text) : readData(type, file, text);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    return { problems: [yamlProblem(file, error)] };
  }
}

function readData(type: DocumentType, file: string, text: string): Result {
  const document = { type, file, fields: parseYaml(text) };
  return { read: { type, file, text, placeOf: placesIn(text), document }, problems: [] };
}

function readArticle(file: string, text: string): Result {
  const tree = parseMarkdown(text);
  const front = tree.children[0];
  if (front?.type !== "yaml") {
    const message = "does not start with front matter.";
    return { problems: [{ file, line: 1, rule: "yaml", message, fix: "Start it with fields between two lines of ---." }] };
  }
  // One empty line stands for the first ---, so that lines are those of the file.
  const yaml = `\n${front.value}`;
  const fields: unknown = parseYaml(yaml);
  const document: RawDocument = { type: "Article", file, fields, body: { html: "", outline: readOutline(tree) } };
  const read = { type: "Article" as const, file, text, placeOf: placesOfArticle(yaml, fields, tree), document, tree };
  return { read, problems: checkMarkdown(tree).map((problem) => ({ file, ...problem })) };
}

/** A part of the text is named by its heading's id, as a field is by its name. */
function placesOfArticle(yaml: string, fields: unknown, tree: Root): PlaceOf {
  const inFront = placesIn(yaml);
  const headings = tree.children.filter((node): node is Heading => node.type === "heading");
  return (field) => {
    const [key = ""] = field.split(".");
    if (typeof fields === "object" && fields !== null && key in fields) return inFront(field);
    const start = headings.find((heading) => headingId(heading) === field)?.position?.start;
    return start ? { line: start.line, column: start.column } : inFront(field);
  };
}
