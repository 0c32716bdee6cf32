import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parse as parseYaml, YAMLParseError } from "yaml";
import { checkMarkdown } from "./checks/markdown";
import { parseMarkdown, readOutline } from "./markdown/outline";
import type { DocumentType, RawDocument } from "./model";
import type { Problem } from "./problem";

const KINDS: readonly (readonly [RegExp, DocumentType])[] = [
  [/^content\/en\/([a-z0-9-]+\/)*[a-z0-9-]+\.md$/, "Article"],
  [/^content\/data\/levels\/[a-z0-9-]+\.yaml$/, "Level"],
  [/^content\/data\/sources\/[a-z0-9-]+\.yaml$/, "Source"],
  [/^content\/data\/helplines\/[a-z0-9-]+\.yaml$/, "Helpline"],
  [/^content\/data\/terms\/[a-z0-9-]+\.yaml$/, "Term"],
];

const HOME =
  "Articles are content/en/**/name.md, data is content/data/{levels,sources,helplines,terms}/name.yaml, in small letters, digits and hyphens.";

/**
 * Reads every file under content/ as its author wrote it, so that mistakes are reported with their lines
 * before contentlayer compiles anything.
 * @param root the project's folder
 */
export function readFiles(root: string): { documents: RawDocument[]; problems: Problem[] } {
  const files = readdirSync(join(root, "content"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
  const results = files.map((file) => readFile(root, file));
  return { documents: results.flatMap(({ document }) => document ?? []), problems: results.flatMap(({ problems }) => problems) };
}

interface Result {
  readonly document?: RawDocument;
  readonly problems: Problem[];
}

function readFile(root: string, file: string): Result {
  const type = KINDS.find(([pattern]) => pattern.test(file))?.[1];
  if (!type) return { problems: [{ file, message: `is no kind of content, so no reader would ever see it. ${HOME}` }] };
  const text = readFileSync(join(root, file), "utf8");
  try {
    return type === "Article" ? readArticle(file, text) : { document: { type, file, fields: parseYaml(text) }, problems: [] };
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const line = error.linePos?.[0].line;
    return { problems: [{ file, line, message: `is not valid YAML. ${error.message.split("\n")[0]}` }] };
  }
}

function readArticle(file: string, text: string): Result {
  const tree = parseMarkdown(text);
  const front = tree.children[0];
  if (front?.type !== "yaml")
    return { problems: [{ file, line: 1, message: "must start with front matter between two lines of ---." }] };
  const document = {
    type: "Article" as const,
    file,
    fields: parseYaml(`\n${front.value}`),
    body: { html: "", outline: readOutline(tree) },
  };
  return { document, problems: checkMarkdown(tree).map((problem) => ({ file, ...problem })) };
}
