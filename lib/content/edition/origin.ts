/** What is said of an address of the site that is none. */
export const ORIGIN_RULE = "must be the site's own address, like https://care.example.org";

/** The site lives at the root of its host, so its address has no path, query or fragment. */
export function isOrigin(url: string): boolean {
  return /^https?:\/\//.test(url) && URL.canParse(url) && new URL(url).origin === url.replace(/\/+$/, "").toLowerCase();
}
