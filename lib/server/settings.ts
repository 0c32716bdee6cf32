import { isIP } from "node:net";
import { z } from "zod";
import {
  BUILD_SETTINGS,
  type Environment,
  parseSettings,
  readSite,
  SettingsError,
  SITE_SETTINGS,
  type Site,
} from "@/lib/site-settings";

const PORT = "must be a whole number from 1 to 65535";
const port = z
  .string()
  .regex(/^\d{1,5}$/, PORT)
  .transform(Number)
  .refine((number) => number >= 1 && number <= 65_535, PORT);

const address = z.string().refine((host) => isIP(host) > 0, "must be an IP address of this machine, like 127.0.0.1");

/** Everything that may be set. What the site is built with is checked at the start too, so that a wrong value is told. */
const ALL_SETTINGS = SITE_SETTINGS.extend({
  PORT: port.default(3000),
  HOST: address.optional(),
  BEHIND_TLS: z
    .enum(["0", "1"], "must be 1 when TLS is in front, or else 0")
    .default("0")
    .transform((value) => value === "1"),
  METRICS_PORT: port.optional(),
  METRICS_HOST: address.default("127.0.0.1"),
}).refine(({ PORT, METRICS_PORT }) => METRICS_PORT !== PORT || typeof PORT !== "number", {
  path: ["METRICS_PORT"],
  message: "must be another port than PORT, which readers reach",
  // Also when another setting is wrong, so that all faults are told at once.
  when: () => true,
});

/** Every setting’s name, those that only a build reads too. */
export const SETTING_NAMES: readonly string[] = Object.keys({ ...BUILD_SETTINGS.shape, ...ALL_SETTINGS.shape });
/** Where the metrics are asked for: never where readers are. */
export interface MetricsPlace {
  readonly port: number;
  readonly host: string;
}

export interface Settings {
  readonly port: number;
  /** The one address at which it is opened; undefined for all of this machine. */
  readonly host: string | undefined;
  /** Whether TLS is in front, so that browsers may be told to insist on it. */
  readonly tls: boolean;
  /** Null when nothing is measured. */
  readonly metrics: MetricsPlace | null;
}

/**
 * Reads what the server needs to know when it starts, and checks every other setting on the way.
 * @param env PORT, HOST, BEHIND_TLS, METRICS_PORT, METRICS_HOST, SITE_URL, SITE_NAME, SITE_PUBLISHER, SITE_CONTACT; empty means not set
 * @throws SettingsError with one line for each that is wrong
 */
export function readSettings(env: Environment): Settings {
  const { PORT: port, HOST: host, BEHIND_TLS: tls, METRICS_PORT: own, METRICS_HOST: at } = parseSettings(ALL_SETTINGS, env);
  return { port, host, tls, metrics: own === undefined ? null : { port: own, host: at } };
}

/** What the server’s start and the build would refuse, each in a line. */
export function settingFaults(env: Environment): string[] {
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

/** One line for each setting that says something else than the build, which all pages are drawn with. */
export function unheeded(env: Environment, built: Site): string[] {
  const now = namedSettings(readSite(env));
  return Object.entries(namedSettings(built)).flatMap(([name, value]) =>
    env[name] && now[name] !== value
      ? [`${name} is read when the site is built: ${JSON.stringify(value)} stays until “npm run build”.`]
      : [],
  );
}

/** What a build holds of its settings, by their names; empty is not set. */
export function namedSettings({ url, name, publisher, contact }: Site): Record<string, string> {
  return { SITE_URL: url, SITE_NAME: name, SITE_PUBLISHER: publisher ?? "", SITE_CONTACT: contact ?? "" };
}
