import { z } from "zod";
import { type Environment, parseSettings, readSite, SITE_SETTINGS, type Site } from "@/lib/site-settings";

const PORT = "must be a whole number from 1 to 65535";

/** Everything that may be set. What the site is built with is checked at the start too, since search reads it there. */
const ALL_SETTINGS = SITE_SETTINGS.extend({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, PORT)
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, PORT)
    .default(3000),
  BEHIND_TLS: z
    .enum(["0", "1"], "must be 1 when TLS is in front, or else 0")
    .default("0")
    .transform((value) => value === "1"),
});

export interface Settings {
  readonly port: number;
  /** Whether TLS is in front, so that browsers may be told to insist on it. */
  readonly tls: boolean;
}

/**
 * Reads what the server needs to know when it starts, and checks every other setting on the way.
 * @param env PORT, BEHIND_TLS, SITE_URL, SITE_NAME, SITE_PUBLISHER, SITE_CONTACT; empty means not set
 * @throws SettingsError with one line for each that is wrong
 */
export function readSettings(env: Environment): Settings {
  const { PORT: port, BEHIND_TLS: tls } = parseSettings(ALL_SETTINGS, env);
  return { port, tls };
}

/*
 * Documents were written when the site was built; search results are written now, and both must bear one name. The plainest way: the
 * manifest keeps the settings of the build, and the thread for pages gets those, whatever the environment says. A setting that was
 * changed without a build is then of no effect, which the log says; refusing to start would take the site down for it.
 */

/** The settings of a build as the environment of the thread for pages. */
export function environmentOf({ url, name, publisher, contact }: Site): Record<string, string> {
  return { SITE_URL: url, SITE_NAME: name, SITE_PUBLISHER: publisher ?? "", SITE_CONTACT: contact ?? "" };
}

/** One line for each setting that says something else than the build. */
export function unheeded(env: Environment, built: Site): string[] {
  const now = environmentOf(readSite(env));
  return Object.entries(environmentOf(built)).flatMap(([name, value]) =>
    env[name] && now[name] !== value
      ? [`${name} is read when the site is built: ${JSON.stringify(value)} stays until “npm run build”.`]
      : [],
  );
}
