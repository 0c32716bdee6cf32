import { readManifest } from "@/lib/server/manifest";
import { readSettings } from "@/lib/server/settings";
import type { Environment } from "@/lib/site-settings";
import { buildFindings } from "./build";
import type { Part } from "./finding.mjs";
import { metricsFindings, servedFindings } from "./served";
import { settingFindings } from "./settings";

/**
 * What can be told on a machine that only serves: settings, build, and the copy that runs.
 * @param root the project's folder
 * @param env the settings as they are here and now
 * @param more what else is wrong with the settings, each in a line that begins with its name
 */
export async function servingParts(root: string, env: Environment, more: readonly string[] = []): Promise<Part[]> {
  const manifest = tried(() => readManifest(root));
  const settings = tried(() => readSettings(env));
  const place = settings && { port: settings.port, host: settings.host, given: Boolean(env.PORT) };
  return [
    { title: "Settings", findings: settingFindings(env, manifest?.site, manifest?.made.edition?.folder, more) },
    { title: "Build", findings: buildFindings(root, settings ? env : undefined, new Date()) },
    ...(place
      ? [
          {
            title: "Serving",
            findings: [...(await servedFindings(place, manifest)), ...(await metricsFindings(settings.metrics))],
          },
        ]
      : []),
  ];
}

/** What cannot be had is told by the part that looks at it. */
function tried<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
