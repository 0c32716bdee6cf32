import type { Heading, Root } from "mdast";
import type { z } from "zod";
import type { CompileContext } from "./compile/context";
import { frontMatter, readFacts } from "./compile/facts";
import { ParsedTexts } from "./compile/parsed-texts";
import { compileText } from "./compile/text";
import { isTheirs, layOver, OWN_PLACES, pathOf } from "./edition/layers";
import { leftOutOf, readEdition } from "./edition/read";
import { ALL_KINDS, type DocumentType, typeOfFile } from "./kinds";
import { headingId } from "./markdown/heading-ids";
import type { RawDocument } from "./model";
import { type PlaceOf, placesIn } from "./places";
import { MISNAMED, type Place, type Problem } from "./problem";
import { readText } from "./read-text";
import { rightName } from "./right-name";
import { isOfSearch } from "./search-model";
import { SETTING_FILES } from "./settings";

const FOLDERS = ALL_KINDS.filter(({ format }) => format === "yaml").map(({ folder }) => folder.replace("data/", ""));
const HOME = `Articles are content/en/**/name.md, data is content/data/{${FOLDERS}}/name.yaml, in small letters, digits and hyphens.`;

/** A content file; its text is read when somebody asks for it, so that a site of any size fits into memory. */
export interface ContentFile {
  readonly type: DocumentType;
  readonly file: string;
  readonly document: RawDocument;
  /** What its fields mean, where it is no document of its kind. */
  readonly schema?: z.ZodObject;
  /** As its author wrote it. */
  text(): string;
  /** Articles only: the parsed text. */
  tree(): Root | undefined;
  /** Where a field of the front matter or the data stands, or an article's heading by its id. */
  readonly placeOf: PlaceOf;
}

/**
 * Reads every content file as its author wrote it, an edition's laid over ours, so that mistakes are reported with their lines
 * before contentlayer compiles anything.
 * @param root the project's folder
 * @param context what texts are compiled with, on the way; left out, none is compiled
 * @param names the files to read, as paths from there; all of them unless told otherwise
 */
export function readFiles(
  root: string,
  context?: CompileContext,
  names: readonly string[] = contentNames(root),
): { files: ContentFile[]; problems: Problem[] } {
  const texts = new ParsedTexts();
  const results = names.map((file) => readFile(root, file, context, texts));
  return { files: results.flatMap(({ read }) => read ?? []), problems: results.flatMap(({ problems }) => problems) };
}

/** Every content file, as paths from the project's folder, in their order. */
export function contentNames(root: string): string[] {
  const edition = readEdition(root);
  return layOver(root, edition ? leftOutOf(edition) : new Set())
    .names.filter((file) => !SETTING_FILES.includes(file) && !isOfSearch(file))
    .sort();
}

interface Result {
  readonly read?: ContentFile;
  readonly problems: readonly Problem[];
}

function readFile(root: string, file: string, context: CompileContext | undefined, texts: ParsedTexts): Result {
  const type = typeOfFile(file);
  if (!type) {
    const message = "is no kind of content, so no reader would ever see it.";
    const right = rightName(file);
    const places = isTheirs(root, file) ? OWN_PLACES : HOME;
    const fix = right && typeOfFile(right) ? `Rename it to ${right}.` : places;
    return { problems: [{ file, rule: MISNAMED, message, fix }] };
  }
  const text = () => readText(pathOf(root, file));
  const parse = (source: string) => texts.parse(file, source);
  const { fields, problems, outline } = readFacts(root, file, type, parse);
  if (fields === null && problems.length > 0) return { problems };
  if (!outline)
    return {
      read: { type, file, text, tree: () => undefined, placeOf: lazy(() => placesIn(text())), document: { type, file, fields } },
      problems,
    };
  if (context && problems.length === 0) compileText(file, text(), context, parse);
  const tree = () => parse(text());
  const document = { type, file, fields, body: { html: "", markdown: "", outline } };
  return { read: { type, file, text, tree, placeOf: lazy(() => placesOfArticle(tree(), fields)), document }, problems };
}

/** Most files are right, and nobody asks for a place in them. */
function lazy(make: () => PlaceOf): PlaceOf {
  let made: PlaceOf | undefined;
  return (field): Place => {
    made ??= make();
    return made(field);
  };
}

/** A part of the text is named by its heading's id, as a field is by its name. */
function placesOfArticle(tree: Root, fields: unknown): PlaceOf {
  const inFront = placesIn(frontMatter(tree) ?? "");
  const headings = tree.children.filter((node): node is Heading => node.type === "heading");
  return (field) => {
    const [key = ""] = field.split(".");
    if (typeof fields === "object" && fields !== null && key in fields) return inFront(field);
    const start = headings.find((heading) => headingId(heading) === field)?.position?.start;
    return start ? { line: start.line, column: start.column } : inFront(field);
  };
}
