import type { Command } from "@/lib/content/command";
import { today } from "@/lib/content/freshness";
import { headerNameFault } from "@/lib/page/header-name";
import { readManifest } from "@/lib/server/manifest";
import { readSettings } from "@/lib/server/settings";
import type { Environment } from "@/lib/site-settings";
import { buildFindings } from "./build";
import { contentFindings } from "./content";
import { type Finding, type Part, wrong } from "./finding.mjs";
import { servedFindings } from "./served";
import { settingFindings } from "./settings";

/** What npm run doctor finds with the packages’ help, as one line of JSON for doctor.mjs. */
export const command: Command = async (_given, { root, print }) => {
  print(JSON.stringify(await siteParts(root, process.env)));
  return true;
};

/**
 * @param root the project's folder
 * @param env the settings as they are here and now
 */
async function siteParts(root: string, env: Environment): Promise<Part[]> {
  const manifest = tried(() => readManifest(root));
  const settings = tried(() => readSettings(env));
  return [
    {
      title: "Settings",
      findings: [...settingFindings(env, manifest?.site, manifest?.made.edition?.folder), ...headerName(root, env)],
    },
    { title: "Build", findings: await buildFindings(root, settings ? env : undefined, new Date()) },
    ...(settings
      ? [{ title: "Serving", findings: await servedFindings({ port: settings.port, given: Boolean(env.PORT) }, manifest) }]
      : []),
    { title: "Content", findings: contentFindings(root, { day: today() }) },
  ];
}

function headerName(root: string, env: Environment): Finding[] {
  const fault = tried(() => headerNameFault(root, env));
  return fault ? [wrong(fault)] : [];
}

/** What cannot be had is told by the part that looks at it. */
function tried<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
