import type { Root } from "mdast";
import { parse as parseYaml, YAMLParseError } from "yaml";
import { checkMarkdown } from "../checks/markdown";
import { unseenFindings, writingFindings } from "../checks/writing";
import { cutFields } from "../checks/writing/cut-fields";
import { fieldFindings } from "../checks/writing/fields";
import { unreadable } from "../checks/writing/unreadable";
import { pathOf } from "../edition/layers";
import type { DocumentType } from "../kinds";
import { type Outline, parseMarkdown, readOutline } from "../markdown/outline";
import { placesIn } from "../places";
import type { Problem } from "../problem";
import { readText } from "../read-text";
import { yamlProblem } from "../yaml-problem";
import { cache } from "./cache";

/** What one file says, whatever the others say. */
export interface Facts {
  /** Front matter or data; null when it could not be read. */
  readonly fields: unknown;
  readonly problems: readonly Problem[];
  /** Articles only. */
  readonly outline?: Outline;
}

/** Reads a content file, or remembers what was read in the same text before. */
export function readFacts(root: string, file: string, type: DocumentType, parse = parseMarkdown): Facts {
  return factsOf(file, type, readText(pathOf(root, file)), parse);
}

/** The same for the text of a content file, wherever it was read. */
export function factsOf(file: string, type: DocumentType, text: string, parse = parseMarkdown): Facts {
  const whole = unreadable(text);
  if (whole) return { fields: null, problems: [{ file, ...whole }] };
  return cache.remember(["facts", file, text], () => withUnseen(file, text, foundIn(file, type, text, parse)));
}

/** Whether a content file's text was read before. */
export function isRead(root: string, file: string): boolean {
  return cache.has(["facts", file, readText(pathOf(root, file))]);
}

/** Characters that no reader sees are told first: what they hide may be why the rest is wrong. */
function withUnseen(file: string, text: string, facts: Facts): Facts {
  const unseen = unseenFindings(text).map((problem) => ({ file, ...problem }));
  const others = facts.problems.filter(({ rule, line }) => rule !== "characters" || unseen.every((one) => one.line !== line));
  return { ...facts, problems: [...unseen, ...others] };
}

function foundIn(file: string, type: DocumentType, text: string, parse: (text: string) => Root): Facts {
  try {
    return type === "Article" ? articleFacts(file, text, parse(text)) : dataFacts(file, type, text);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    // The lines of front matter are those of the file.
    return { fields: null, problems: [yamlProblem(file, error, text)] };
  }
}

function dataFacts(file: string, type: DocumentType, text: string): Facts {
  const fields = parseYaml(text);
  const findings = [...fieldFindings(type, fields, placesIn(text)), ...cutFields(text)];
  return { fields, problems: findings.map((problem) => ({ file, ...problem })) };
}

function articleFacts(file: string, text: string, tree: Root): Facts {
  const front = frontMatter(tree);
  if (front === undefined) {
    const open = /^---[ \t]*\n/.test(text);
    const message = open ? "the fields are never closed." : "does not start with front matter.";
    const fix = open ? "Write --- on a line of its own below the last field." : "Start it with fields between two lines of ---.";
    return { fields: null, problems: [{ file, line: 1, rule: "yaml", message, fix }] };
  }
  const fields = parseYaml(front);
  const inFields = [...fieldFindings("Article", fields, placesIn(front)), ...cutFields(front)];
  const findings = [...checkMarkdown(tree, text), ...writingFindings(tree, text), ...inFields];
  return { fields, problems: findings.map((problem) => ({ file, ...problem })), outline: readOutline(tree) };
}

/** The YAML of an article; one empty line stands for the first ---, so that its lines are those of the file. */
export function frontMatter({ children: [first] }: Root): string | undefined {
  return first?.type === "yaml" ? `\n${first.value}` : undefined;
}
