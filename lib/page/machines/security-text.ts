import type { Site } from "@/lib/site-settings";

const DAYS = 364;
const DAY_MS = 86_400_000;

/** Where those look who found a weakness: RFC 9116, section 3. */
export const SECURITY_TEXT = "/.well-known/security.txt";

/**
 * Whom to tell about a weakness of the site, by RFC 9116. It must name a day in less than a year on which it ends
 * (section 2.5.5), so a build is good for that long.
 * @param today the day of the build
 * @returns the file, or undefined when nobody is named: a file without a contact would be wrong
 */
export function securityText({ url, contact }: Site, today: Date): string | undefined {
  if (!contact) return undefined;
  const midnight = Math.floor(today.getTime() / DAY_MS) * DAY_MS;
  const expires = new Date(midnight + DAYS * DAY_MS).toISOString().replace(".000", "");
  return [
    `Contact: mailto:${contact}`,
    `Expires: ${expires}`,
    "Preferred-Languages: en",
    `Canonical: ${url}${SECURITY_TEXT}`,
    "",
  ].join("\n");
}
