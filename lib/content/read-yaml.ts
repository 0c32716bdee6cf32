import { parse as parseYaml, YAMLParseError } from "yaml";
import type { z } from "zod";
import { unseenFindings } from "./checks/writing";
import { unreadable } from "./checks/writing/unreadable";
import { cache } from "./compile/cache";
import { explain } from "./explain";
import { placesIn, withPlace } from "./places";
import { ContentError, type Problem } from "./problem";
import { spaced, yamlProblem } from "./yaml-problem";
import { colorRemedy } from "./yaml-words";

/** Shorter files are parsed as fast as they are remembered. */
const LONG = 10_000;

/**
 * A YAML text by its schema.
 * @param file its name for messages
 * @throws ContentError with the place of each mistake
 */
export function checkedYaml<Schema extends z.ZodType>(file: string, text: string, schema: Schema): z.infer<Schema> {
  const whole = unreadable(text);
  if (whole) throw new ContentError([{ file, ...whole }]);
  const unseen = unseenFindings(text).map((problem) => ({ file, ...problem }));
  if (unseen.length > 0) throw new ContentError(unseen);
  const found = readYaml(file, text);
  const result = schema.safeParse(found);
  if (result.success) return result.data;
  const line = text.split("\n").findIndex((one) => spaced(one) !== null);
  if (typeof found === "string" && line >= 0) throw new ContentError([gluedProblem(file, text, line)]);
  const placeOf = placesIn(text);
  const lines = text.split("\n");
  const problems = explain(file, result.error.issues, found).map((problem) => withPlace(problem, placeOf));
  throw new ContentError(problems.map((problem) => withColor(problem, lines)));
}

/** A color without quotes is a comment, and its field holds nothing. */
function withColor(problem: Problem, lines: readonly string[]): Problem {
  const [, color] = /:\s+(#[0-9a-f]{3,8})\s*$/i.exec(lines[(problem.line ?? 0) - 1] ?? "") ?? [];
  return color ? { ...problem, ...colorRemedy(color) } : problem;
}

/** A file of a single line without the space is YAML all the same: one text. */
function gluedProblem(file: string, text: string, line: number): Problem {
  const written = text.split("\n")[line] ?? "";
  const message = `“${written.trim()}” has no space behind its colon.`;
  return { file, line: line + 1, column: 1, rule: "yaml", message, fix: `Write “${spaced(written)}”.` };
}

/** @throws ContentError when the text is no YAML */
function readYaml(file: string, text: string): unknown {
  try {
    // Half of the time of a check that finds nothing new would go into these.
    return text.length > LONG ? cache.remember(["settings", text], () => parseYaml(text) ?? {}) : (parseYaml(text) ?? {});
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    throw new ContentError([yamlProblem(file, error, text)]);
  }
}
