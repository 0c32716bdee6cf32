import type { Command } from "@/lib/content/command";
import { FOLDER_RULE } from "@/lib/content/edition/folder";
import { today } from "@/lib/content/freshness";
import { headerNameFault } from "@/lib/page/header-name";
import type { Environment } from "@/lib/site-settings";
import { contentFindings } from "./content";
import { look, type Part } from "./finding.mjs";
import { servingParts } from "./serving-parts";

/** What npm run doctor finds with the packages’ help, as one line of JSON for doctor.mjs. */
export const command: Command = async (_given, { root, print }) => {
  print(JSON.stringify(await siteParts(root, process.env)));
  return true;
};

/**
 * @param root the project's folder
 * @param env the settings as they are here and now
 */
export async function siteParts(root: string, env: Environment): Promise<Part[]> {
  const fault = headerNameFault(root, env);
  const parts = await servingParts(root, env, fault ? [fault] : []);
  const lost = parts[0]?.findings.some(({ what }) => what.startsWith(`LOCAL_EDITION ${FOLDER_RULE}`));
  const findings = lost ? [look("Content was not looked at: LOCAL_EDITION is wrong.")] : contentFindings(root, { day: today() });
  return [...parts, { title: "Content", findings }];
}
