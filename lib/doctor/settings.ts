import { editionFolder } from "@/lib/content/edition/folder";
import { namedSettings, SETTING_NAMES, settingFaults } from "@/lib/server/settings";
import { type Environment, readSite, type Site } from "@/lib/site-settings";
import { type Finding, look, ok, wrong } from "./finding.mjs";

/** Names for examples, which nobody can own: RFC 2606, and docs/operating. */
const EXAMPLE = /(?:^|[.@])example\.(?:com|net|org)$/;

/**
 * Each setting, checked as the server checks it, and what does not go together.
 * @param env the settings as they are here and now
 * @param built what the build was made with, if there is one: a setting that is not set here stays as it is there
 * @param edition the folder of the local edition in that build
 * @param more what else is wrong with them, each in a line that begins with its name
 */
export function settingFindings(env: Environment, built?: Site, edition?: string, more: readonly string[] = []): Finding[] {
  const faults = [...settingFaults(env), ...more];
  const kept = { ...(built && namedSettings(built)), LOCAL_EDITION: edition };
  const right = SETTING_NAMES.filter((name) => !faults.some((line) => line.startsWith(`${name} `)));
  return [
    ...faults.map((line) => wrong(line)),
    ...right.map((name) => ok(`${name} ${settingNow(name, env, kept)}.`)),
    ...unknown(env),
    ...unpaid(env, edition),
    // What pages name nobody knows before there are any.
    ...(faults.length > 0 || !(built || env.SITE_URL) ? [] : together(env, { ...readSite(env), ...setBy(env, built) })),
  ];
}

function settingNow(name: string, env: Environment, kept: Environment): string {
  if (env[name]) return `is ${JSON.stringify(env[name])}`;
  return kept[name] ? `is not set here; the build has ${JSON.stringify(kept[name])}` : "is not set here";
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

/** A setting has no place for who pays; pages then tell readers to ask. */
function unpaid({ SITE_PUBLISHER: publisher, LOCAL_EDITION: named }: Environment, built: string | undefined): Finding[] {
  if (!publisher || built || editionFolder(process.cwd(), named)) return [];
  const what = `SITE_PUBLISHER names ${publisher}, and nothing says who pays for this copy, so /about tells readers to ask.`;
  return [look(`${what} A local edition has a line for it, interests: docs/operating/rebrand.md.`)];
}

function together(env: Environment, { url, contact }: Pick<Site, "url" | "contact">): Finding[] {
  const { protocol, hostname } = new URL(url);
  return [
    ...(env.BEHIND_TLS === "1" && protocol === "http:"
      ? [wrong(`BEHIND_TLS is 1, but pages name ${url}. Build with SITE_URL=https://…, or set BEHIND_TLS=0.`)]
      : []),
    ...(env.BEHIND_TLS === "0" && protocol === "https:"
      ? [look(`BEHIND_TLS is 0, but pages name ${url}: browsers are not told to insist on TLS. Set BEHIND_TLS=1.`)]
      : []),
    ...(hostname === "localhost"
      ? [look(`Pages name ${url}, which is right for trying only. For readers, build with SITE_URL=https://….`)]
      : []),
    ...(EXAMPLE.test(hostname) ? [look(`Pages name ${url}, which is an example. Build with SITE_URL=<your own address>.`)] : []),
    ...(EXAMPLE.test(contact ?? "")
      ? [look(`Readers are asked to write to ${contact}, an example. Build with SITE_CONTACT=<your own>.`)]
      : []),
  ];
}
