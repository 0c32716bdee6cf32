import { join } from "node:path";
import { isApart, SOURCES } from "@/lib/build/newer-sources";
import type { Manifest } from "@/lib/server/manifest";
import { said } from "./ask-program.mjs";
import { type Finding, look } from "./finding.mjs";
import { jsonAt } from "./packages.mjs";

/** Whether a build was made by the version of Care Steps that lies here. */
export function commitFinding(root: string, { version, commit }: Manifest["made"]): Finding[] {
  const own = jsonAt(join(root, "package.json"))?.version;
  if (own !== version) return [look(`Care Steps ${version} made the build; this is ${own}. Run “npm run build”.`)];
  const here = said("git", ["rev-parse", "HEAD"], root)?.trim();
  if (!commit || !here || here === commit) return [];
  const changed = said("git", ["diff", "--name-only", commit, "HEAD", "--", ...SOURCES], root);
  if (changed?.split("\n").every((file) => !file || isApart(file))) return [];
  return [look(`The build was made from commit ${commit.slice(0, 12)}, and another one lies here. Run “npm run build”.`)];
}
