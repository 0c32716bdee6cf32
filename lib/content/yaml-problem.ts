import type { YAMLParseError } from "yaml";
import type { Problem } from "./problem";
import { betweenQuotes, type Remedy, yamlRemedy } from "./yaml-words";

const QUOTES = "Put text with : or # in it between quotes.";

/** What an editor reads about a file that is not valid YAML. */
export function yamlProblem(file: string, error: YAMLParseError, text: string): Problem {
  const { line, col: column } = error.linePos?.[0] ?? { line: 1, col: 1 };
  const lines = text.split("\n");
  const glued = [line, line - 1, line + 1].find((one) => GLUED.test(lines[one - 1] ?? ""));
  const place = glued && error.code !== "DUPLICATE_KEY" ? { line: glued, column: 1 } : { line, column };
  const { line: meant = place.line, ...remedy } = remedyFor(error, lines, place.line);
  return { file, line: meant, column: meant === place.line ? place.column : 1, rule: "yaml", ...remedy };
}

/** A field without the space behind its colon: “/old:/new”. */
const GLUED = /^\s*(?:- )?([\w/#.-]+):(?!\/\/)([^\s:"'[{][^:]*)$/;

/** The right form of a line whose colon has no space behind it. */
export function spaced(line: string): string | null {
  const [, key, value] = GLUED.exec(line) ?? [];
  return key && value ? `${key}: ${value.trim()}` : null;
}

function remedyFor(error: YAMLParseError, lines: readonly string[], at: number): Remedy {
  const { code, message } = error;
  const line = lines[at - 1] ?? "";
  const right = spaced(line);
  const words = line.trim().replace(/^- /, "");
  if (code === "DUPLICATE_KEY") {
    const key = line.trim().split(":")[0] ?? "";
    return { message: `the field “${key}” is written twice.`, fix: "Keep one of the two lines." };
  }
  if (code === "TAB_AS_INDENT" || /^ *\t/.test(line))
    return {
      message: "the line begins with a tab, and fields are indented by spaces.",
      fix: "Put two spaces in place of the tab.",
    };
  if (right) return { message: `“${line.trim()}” has no space behind its colon.`, fix: `Write “${right}”.` };
  const known = yamlRemedy(error, lines, at);
  if (known) return known;
  if (code === "BLOCK_AS_IMPLICIT_KEY")
    return { message: "the text has a colon in it, which makes a field of it.", fix: betweenQuotes(words) };
  return { message: `is not valid YAML: ${message.split(/ at line |\n/)[0]}.`, fix: QUOTES };
}
