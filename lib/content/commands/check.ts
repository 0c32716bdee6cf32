import { watch } from "node:fs";
import { checkFiles } from "../check-files";
import { today } from "../freshness";
import { tellCheck } from "../tell-check";

// npm run check:content — prints each problem on its own line and ends with status 1 if there is any.
// --watch: again whenever a file under content/ changes. --release: warnings count too.
const check = () => tellCheck(() => checkFiles(process.cwd(), { day: today() }), process.argv.includes("--release"));

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
