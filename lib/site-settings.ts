import { z } from "zod";
import { FOLDER_RULE, isFolder } from "./content/edition/folder";
import { isOrigin, ORIGIN_RULE } from "./content/edition/origin";

/** What may be set when the site is built, and what each setting must be. */
export const SITE_SETTINGS = z.object({
  SITE_URL: z
    .string()
    .refine(isOrigin, ORIGIN_RULE)
    .default("http://localhost:3000")
    .transform((url) => new URL(url).origin),
  SITE_NAME: z.string().trim().min(1, "must not be empty").default("Care Steps"),
  SITE_PUBLISHER: z.string().trim().min(1, "must not be empty").optional(),
  SITE_CONTACT: z.email("must be an e-mail address").optional(),
});

/** What else may be set when the site is built: the folder of a local edition. */
export const BUILD_SETTINGS = SITE_SETTINGS.extend({ LOCAL_EDITION: z.string().refine(isFolder, FOLDER_RULE).optional() });

/** Settings as the environment gives them; what is empty is not set. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What the site is called, where readers find it, who publishes it, and whom to tell about mistakes. */
export interface Site {
  readonly url: string;
  readonly name: string;
  readonly publisher?: string | undefined;
  readonly contact: string | undefined;
}

/** One setting or several are not what they must be. */
export class SettingsError extends Error {}

/**
 * Reads settings by their schema.
 * @throws SettingsError with one line for each that is wrong: its name, what it must be, what was given
 */
export function parseSettings<Settings>(schema: z.ZodType<Settings>, env: Environment): Settings {
  const result = schema.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== "")));
  if (result.success) return result.data;
  const lines = result.error.issues.map(({ path: [name = ""], message }) => {
    // As JSON, so that a value with a line break is one line too.
    return `${String(name)} ${message}; it is ${JSON.stringify(env[String(name)])}.`;
  });
  throw new SettingsError(lines.join("\n"));
}

/**
 * Reads the site's settings.
 * @param env SITE_URL (address readers see), SITE_NAME, SITE_PUBLISHER (who runs this copy), SITE_CONTACT (e-mail for mistakes)
 * @param own what holds where the environment says nothing: the local edition's
 * @throws SettingsError
 */
export function readSite(env: Environment, own: Environment = {}): Site {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const {
    SITE_URL: url,
    SITE_NAME: name,
    SITE_PUBLISHER: publisher,
    SITE_CONTACT: contact,
  } = parseSettings(SITE_SETTINGS, { ...own, ...set });
  return Object.freeze({ url, name, publisher, contact });
}
