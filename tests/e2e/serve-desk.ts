import { readProject } from "@/lib/content/check-files";
import { Front } from "@/lib/dev/front";
import { stateOf } from "@/lib/dev/pipeline";
import { DAY, Project } from "../fixtures/project";

// The desk alone, over a small part of the content and without Next.js, for tests that fork this: it tells where it listens, and makes
// the changes that it is sent, as an editor would.

/** What stands in a file of the project, and what is to stand there. */
export interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const project = Project.small();
for (const path of ["app", "components", "lib/dev"]) project.copy(path);
/** Nobody listens there. */
const NO_NEXT = 1;
const front = new Front(project.root, NO_NEXT);
// The small part has no whole sentences for the rules about words to read.
const look = () => front.changed({ content: stateOf(readProject(project.root), { day: DAY, rules: [] }), isDone: false });

look();
const server = front.listen(0).once("listening", () => process.send?.(server.address()));
process.on("message", ({ file, from, to }: Edit) => {
  project.replace(file, from, to);
  look();
  process.send?.("seen");
});
process.on("disconnect", () => {
  project.delete();
  process.exit();
});
