import { z } from "zod";

/** The site lives at the root of its host, so its address has no path, query or fragment. */
function isOrigin(url: string): boolean {
  return /^https?:\/\//.test(url) && URL.canParse(url) && new URL(url).origin === url.replace(/\/+$/, "").toLowerCase();
}

const environment = z.object({
  SITE_URL: z
    .string()
    .refine(isOrigin, "SITE_URL must be the site's own address, like https://care.example.org")
    .default("http://localhost:3000")
    .transform((url) => new URL(url).origin),
  SITE_NAME: z.string().trim().min(1, "SITE_NAME must not be empty").default("Care Steps"),
  SITE_CONTACT: z.email("SITE_CONTACT must be an e-mail address").optional(),
});

/**
 * Reads the site's settings.
 * @param env SITE_URL (address readers see), SITE_NAME, SITE_CONTACT (e-mail for mistakes); empty means unset
 * @throws z.ZodError that names the setting and what it must be
 */
export function readSite(env: Record<string, string | undefined>) {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const { SITE_URL: url, SITE_NAME: name, SITE_CONTACT: contact } = environment.parse(given);
  return Object.freeze({ url, name, contact });
}

export const site = readSite(process.env);

/** An address of a page as the world outside writes it. */
export function wholeAddress(address: string): string {
  return address === "/" ? site.url : `${site.url}${address}`;
}
