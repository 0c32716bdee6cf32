import { namedSettings, readSettings, SETTING_NAMES } from "@/lib/server/settings";
import { BUILD_SETTINGS, type Environment, parseSettings, readSite, SettingsError, type Site } from "@/lib/site-settings";
import { type Finding, look, ok, wrong } from "./finding.mjs";

/** Names for examples, which nobody can own: RFC 2606, and docs/operating. */
const EXAMPLE = /(?:^|[.@])example\.(?:com|net|org)$/;

/**
 * Each setting, checked as the server checks it, and what does not go together.
 * @param env the settings as they are here and now
 * @param built what the build was made with, if there is one: a setting that is not set here stays as it is there
 * @param edition the folder of the local edition in that build
 */
export function settingFindings(env: Environment, built?: Site, edition?: string): Finding[] {
  const faults = faultsOf(env);
  const kept = { ...(built && namedSettings(built)), LOCAL_EDITION: edition };
  const right = SETTING_NAMES.filter((name) => !faults.some((line) => line.startsWith(`${name} `)));
  return [
    ...faults.map((line) => wrong(line)),
    ...right.map((name) => ok(`${name} ${settingNow(name, env, kept)}.`)),
    ...unknown(env),
    ...(faults.length > 0 ? [] : together(env, { ...readSite(env), ...setBy(env, built) })),
  ];
}

function settingNow(name: string, env: Environment, kept: Environment): string {
  if (env[name]) return `is ${JSON.stringify(env[name])}`;
  return kept[name] ? `is not set here; the build has ${JSON.stringify(kept[name])}` : "is not set here";
}

/** What the server's start and the build would refuse, each in a line. */
function faultsOf(env: Environment): string[] {
  return [...new Set([() => readSettings(env), () => parseSettings(BUILD_SETTINGS, env)].flatMap(refusedBy))];
}

function refusedBy(read: () => unknown): string[] {
  try {
    read();
    return [];
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return error.message.split("\n");
  }
}

/** What stays as it was built, since nothing else is set. */
function setBy(env: Environment, built: Site | undefined): Partial<Site> {
  if (!built) return {};
  return { ...(env.SITE_URL ? {} : { url: built.url }), ...(env.SITE_CONTACT ? {} : { contact: built.contact }) };
}

function unknown(env: Environment): Finding[] {
  const odd = Object.keys(env).filter((name) => /^(?:SITE|BEHIND|METRICS)_/.test(name) && !SETTING_NAMES.includes(name));
  return odd.map((name) => look(`${name} is no setting, so nothing reads it. There are ${SETTING_NAMES.join(", ")}.`));
}

function together(env: Environment, { url, contact }: Pick<Site, "url" | "contact">): Finding[] {
  const { protocol, hostname } = new URL(url);
  const here = hostname === "localhost";
  return [
    ...(env.BEHIND_TLS === "1" && protocol === "http:"
      ? [wrong(`BEHIND_TLS is 1, but pages name ${url}. Build with SITE_URL=https://…, or set BEHIND_TLS=0.`)]
      : []),
    ...(env.BEHIND_TLS === "0" && protocol === "https:"
      ? [look(`BEHIND_TLS is 0, but pages name ${url}: browsers are not told to insist on TLS. Set BEHIND_TLS=1.`)]
      : []),
    ...(here ? [look(`Pages name ${url}, which is right for trying only. For readers, build with SITE_URL=https://….`)] : []),
    ...(EXAMPLE.test(hostname) ? [look(`Pages name ${url}, which is an example. Build with SITE_URL=<your own address>.`)] : []),
    ...(EXAMPLE.test(contact ?? "")
      ? [look(`Readers are asked to write to ${contact}, an example. Build with SITE_CONTACT=<your own>.`)]
      : []),
  ];
}
