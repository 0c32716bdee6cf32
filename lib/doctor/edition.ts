import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { editionFolder, LOCAL_FOLDER } from "@/lib/content/edition/folder";
import { EDITION_SAYS } from "@/lib/page/edition-says";
import type { Manifest } from "@/lib/server/manifest";
import type { Place } from "@/lib/server/why-not";
import type { Environment } from "@/lib/site-settings";
import { ask } from "./ask-copy";
import { type Finding, look, ok, wrong } from "./finding.mjs";

type BuiltEdition = Manifest["made"]["edition"];

/**
 * Which local edition the build holds, and whether it is the one that the next build would take.
 * @param root the project's folder
 * @param env the settings as they are here and now
 */
export function editionFindings(root: string, env: Environment, built: BuiltEdition): Finding[] {
  const here = editionFolder(root, env.LOCAL_EDITION ?? "");
  if (!built && !here) return [ok("The build has no local edition.")];
  const named = env.LOCAL_EDITION || LOCAL_FOLDER;
  if (!built)
    return [wrong(`The build has no local edition, though ${named} holds one: readers see none of it. ${build(named)}`)];
  const has = `The build has the local edition “${built.name}” of ${built.folder}`;
  if (!here && built.folder === LOCAL_FOLDER)
    return [look(`${has}, which is not here any more: the next build has none. Bring the folder back.`)];
  if (!here)
    return [
      look(
        `${has}, and LOCAL_EDITION is not set here: content is looked at without it, and a build would drop it. Set LOCAL_EDITION=${built.folder}.`,
      ),
    ];
  if (realPath(root, built.folder) !== realPath(root, named))
    return [look(`${has}, and a build would take that of ${named}. ${build(named)}`)];
  return [ok(`${has}.`)];
}

function build(folder: string): string {
  return folder === LOCAL_FOLDER ? "Run “npm run build”." : `Run “LOCAL_EDITION=${folder} npm run build”.`;
}

/** Of two ways to one folder it is the same; a folder that is gone keeps its name. */
function realPath(root: string, folder: string): string {
  const path = resolve(root, folder);
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Whether the copy that serves shows readers a local edition, as the build here does. Nothing is said when it cannot be told. */
export async function servedEdition(place: Place, { made, site }: Manifest): Promise<Finding[]> {
  const about = await ask(place, "/about");
  if (about?.status !== 200) return [];
  const serves = about.body.includes(EDITION_SAYS);
  const name = nameIn((await ask(place, "/manifest.webmanifest"))?.body);
  const copy = `The copy on port ${place.port} serves`;
  const { edition } = made;
  if (serves && !edition)
    return [
      wrong(
        `${copy} a local edition${name && ` (“${name}”)`}, and the build here has none: after a switch readers lose its pages, phone lines and name. Build with LOCAL_EDITION=<its folder>; restart the copy only if that is meant.`,
      ),
    ];
  if (!serves && edition) return [look(`${copy} no local edition, and the build here has “${edition.name}”. Restart it.`)];
  if (name && name !== site.name) return [look(`${copy} “${name}”, and the build here is called “${site.name}”.`)];
  return [];
}

function nameIn(text = ""): string {
  try {
    return String(JSON.parse(text).name ?? "");
  } catch {
    return "";
  }
}
