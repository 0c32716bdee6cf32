import { checkProject, type Project, readProject } from "@/lib/content/check-files";
import { type Run, runContentlayer } from "@/lib/content/compile/run-contentlayer";
import { today } from "@/lib/content/freshness";
import { tellCheck } from "@/lib/content/tell-check";
import { generate } from "./generate";

// npm run content — checks the content, compiles it, and writes what the search page and the footer need. Each text is
// parsed once, and not at all when it was compiled before; contentlayer works while the rules about words do.
const ROOT = process.cwd();
let project: Project | undefined;
let run: Run | undefined;

const sound = tellCheck(() => {
  project = readProject(ROOT);
  if (project.problems.length === 0) run = runContentlayer(ROOT, project.files.map(({ file }) => file));
  return checkProject(project, { day: today() });
});
if (sound && project && run) {
  generate(ROOT, project.content);
  await run.done;
  console.log("Search index and catalog written.");
} else {
  run?.stop();
  process.exitCode = 1;
}
