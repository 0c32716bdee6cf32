import type { YAMLParseError } from "yaml";
import type { Problem } from "./problem";

/** What an editor reads about a file that is not valid YAML. */
export function yamlProblem(file: string, error: YAMLParseError): Problem {
  const { line, col: column } = error.linePos?.[0] ?? { line: 1, col: 1 };
  const message = `is not valid YAML: ${error.message.split(/ at line |\n/)[0]}.`;
  return { file, line, column, rule: "yaml", message, fix: "Put text with : or # in it between quotes." };
}
