import { checkProject, type Project, readProject } from "@/lib/content/check-files";
import type { Command } from "@/lib/content/command";
import { cache } from "@/lib/content/compile/cache";
import { folderFault } from "@/lib/content/compile/project-folder";
import { type Run, runContentlayer } from "@/lib/content/compile/run-contentlayer";
import { today } from "@/lib/content/freshness";
import { readAhead } from "@/lib/content/read-ahead";
import { tellCheck } from "@/lib/content/tell-check";
import { generate } from "./generate";

export { readShare } from "@/lib/content/read-ahead";

/**
 * npm run content — checks the content, compiles it, and writes what the search page and the footer need. Each text is
 * parsed once, and not at all when it was compiled before; contentlayer works while the rules about words do.
 */
export const command: Command = async (_given, io) => {
  const fault = folderFault(io.root);
  if (fault) {
    io.warn(fault);
    return false;
  }
  await readAhead(io.root, import.meta.url);
  let project: Project | undefined;
  let run: Run | undefined;
  const sound = tellCheck(() => {
    project = readProject(io.root);
    if (project.problems.length === 0)
      run = runContentlayer(
        io.root,
        project.files.map(({ file }) => file),
      );
    return checkProject(project, { day: today() });
  }, io);
  if (!sound || !project) {
    run?.stop();
    return false;
  }
  generate(io.root, project.content);
  await run?.done;
  cache.sweep();
  io.print("Search index and catalog written.");
  return true;
};
