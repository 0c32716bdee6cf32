import { watch } from "node:fs";
import { checkFiles } from "../check-files";
import { today } from "../freshness";
import { ContentError, formatProblem } from "../problem";

// npm run check:content — prints each problem on its own line and ends with status 1 if there is any.
// --watch: again whenever a file under content/ changes. --release: warnings count too.
const ROOT = process.cwd();
const release = process.argv.includes("--release");

function check(): boolean {
  try {
    const { summary, warnings } = checkFiles(ROOT, { day: today() });
    for (const warning of warnings) console.error(formatProblem(warning));
    console.log(summary);
    if (release && warnings.length > 0) console.error("A release must not have warnings.");
    return !release || warnings.length === 0;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    for (const problem of error.problems) console.error(formatProblem(problem));
    const { length } = error.problems;
    console.error(`\n${length === 1 ? "1 problem" : `${length} problems`}. docs/editing.md explains each rule.`);
    return false;
  }
}

const sound = check();
if (process.argv.includes("--watch")) {
  let timer: NodeJS.Timeout | undefined;
  console.log("Watching content/ …");
  watch("content", { recursive: true }, () => {
    clearTimeout(timer);
    // Editors save in several steps.
    timer = setTimeout(() => {
      console.log(`\n${new Date().toLocaleTimeString("en-US")}`);
      check();
    }, 200);
  });
} else if (!sound) process.exitCode = 1;
