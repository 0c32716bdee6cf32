import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { knownAddresses, knownIds } from "./addresses";
import { cache } from "./compile/cache";
import type { Content } from "./model";
import { ContentError, type Problem } from "./problem";

/** Where examples lie, a file for each writer. */
export const EXAMPLES_FOLDER = "content/data/search/examples";

/** A file of one writer. */
export const EXAMPLE_FILE = /^[\w-]+\.tsv$/;

/** What a search may speak of: nothing dangerous, or one of the dangers of content/data/danger.yaml. */
export const DANGER_KINDS = [
  "none",
  "overdose",
  "withdrawal",
  "suicide",
  "suicide-now",
  "violence",
  "violence-now",
  "child",
  "child-now",
  "emergency",
] as const;

/** Languages that readers type; “mixed” is both in one search. */
export const LANGUAGES = ["en", "es", "mixed"] as const;

const TRAITS = [
  "plain",
  "misspelled",
  "runtogether",
  "oneword",
  "story",
  "dictated",
  "slang",
  "staff",
  "student",
  "culture",
  "other",
] as const;

/** Stands in place of pages for a search that is about something else. */
export const OFF = "off";
const HEAD = "query\tdanger\tpages\tlanguage\ttrait";
const MOST_PAGES = 3;

const oneOf = (values: readonly string[]) => `must be one of: ${values.join(", ")}`;

const row = z
  .strictObject({
    query: z
      .string()
      .min(1, "is empty")
      .refine((query) => query === query.trim(), "has spaces around it"),
    danger: z.enum(DANGER_KINDS, oneOf(DANGER_KINDS)),
    pages: z.array(z.string()).min(1).max(MOST_PAGES, `names more than ${MOST_PAGES} pages`),
    language: z.enum(LANGUAGES, oneOf(LANGUAGES)),
    trait: z.enum(TRAITS, oneOf(TRAITS)),
  })
  .refine(({ pages, danger }) => !pages.includes(OFF) || (pages.length === 1 && danger === "none"), {
    path: ["pages"],
    message: "“off” stands alone, and for no danger",
  });

/** A search that somebody may type, with what it means. */
export type SearchExample = z.infer<typeof row> & {
  /** Who wrote it: the name of its file. */
  readonly writer: string;
  readonly line: number;
};

/**
 * Reads all examples, file by file in the order of the alphabet.
 * @throws ContentError that names each file and line with a mistake
 */
export function readExamples(root: string): SearchExample[] {
  const read = exampleFiles(root).map((name) => {
    const text = readFileSync(join(root, EXAMPLES_FOLDER, name), "utf8");
    return cache.remember(["search-examples", name, text], () => parseExamples(name, text));
  });
  const problems = read.flatMap((file) => file.problems);
  if (problems.length > 0) throw new ContentError(problems);
  return read.flatMap(({ examples }) => examples);
}

/** Names of the files with examples. */
export function exampleFiles(root: string): string[] {
  if (!existsSync(join(root, EXAMPLES_FOLDER))) return [];
  return readdirSync(join(root, EXAMPLES_FOLDER))
    .filter((name) => EXAMPLE_FILE.test(name))
    .sort();
}

/** The examples of one file, and what is wrong in it. */
export function parseExamples(name: string, text: string): { examples: SearchExample[]; problems: Problem[] } {
  const [head = "", ...lines] = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const file = `${EXAMPLES_FOLDER}/${name}`;
  if (head !== HEAD) return { examples: [], problems: [headless(file)] };
  const seen = new Map<string, number>();
  const examples: SearchExample[] = [];
  const problems = lines.flatMap((line, i) => {
    if (!line) return [];
    const { example, wrong } = parseLine(line);
    const before = seen.get(line.split("\t", 1)[0]?.toLowerCase() ?? "");
    seen.set(line.split("\t", 1)[0]?.toLowerCase() ?? "", i + 2);
    if (example) examples.push({ ...example, writer: name.replace(/\.tsv$/, ""), line: i + 2 });
    return [...wrong, ...(before ? [`The same search stands on line ${before}.`] : [])].map((message) =>
      problem(file, i + 2, message),
    );
  });
  return { examples, problems };
}

function parseLine(line: string): { example?: z.infer<typeof row>; wrong: string[] } {
  const cells = line.split("\t");
  const [query = "", danger = "", pages = "", language = "", trait = ""] = cells;
  if (cells.length !== HEAD.split("\t").length)
    return {
      wrong: [
        `It has ${cells.length === 1 ? "1 column" : `${cells.length} columns`}; there must be 5, with a tab between each two.`,
      ],
    };
  const result = row.safeParse({ query, danger, pages: pages.split(" "), language, trait });
  if (result.success) return { example: result.data, wrong: [] };
  return { wrong: result.error.issues.map(({ path, message }) => `${String(path[0])}: ${message}.`) };
}

function headless(file: string): Problem {
  const message = `the first line of a file must be: ${HEAD.replaceAll("\t", " (tab) ")}.`;
  return {
    ...problem(file, 1, message),
    fix: "Write it above the examples, with a tab between each two words, or copy it from another file.",
  };
}

function problem(file: string, line: number, message: string): Problem {
  return { file, line, rule: "search", message, fix: "Correct the line, or take it out." };
}

/** Pages that examples name and that are not there. */
export function exampleProblems(content: Content, examples: readonly SearchExample[]): Problem[] {
  return examples.flatMap(({ writer, line, pages }) =>
    pages
      .filter((place) => place !== OFF && !isPlace(place, content))
      .map((place) => ({
        ...problem(`${EXAMPLES_FOLDER}/${writer}.tsv`, line, `${place} is no page of this site, or no heading on it.`),
        missing: place.split("#", 1)[0] ?? "",
      })),
  );
}

function isPlace(place: string, content: Content): boolean {
  const [address = "", id] = place.split("#");
  return knownAddresses(content).has(address) && (!id || knownIds(address, content).includes(id));
}
