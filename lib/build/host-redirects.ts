import type { Manifest } from "@/lib/server/manifest";

/** What an address of ours is made of; anything else would mean something to a host or to HTML. */
const ADDRESS = /^\/(?:[\w.-]+(?:\/[\w.-]+)*)?(?:#[\w-]+)?$/;

/**
 * Moved addresses as Netlify and Cloudflare Pages read them (https://developers.cloudflare.com/pages/configuration/redirects/:
 * at most 2,000). 301, since Netlify knows no 308.
 * @throws Error for an address that could be read as a pattern
 */
export function hostRedirects({ redirects }: Pick<Manifest, "redirects">): string {
  const lines = Object.entries(redirects).map(([from, to]) => `${plain(from)} ${plain(to)} 301\n`);
  return `# Written by “npm run build”: addresses that moved.\n${lines.join("")}`;
}

/**
 * What stands at a moved address where a host reads no such list: a page that leads on at once, and can be followed by hand.
 * @param to the new address
 * @param origin the site's own
 */
export function movedPage(to: string, origin: string): string {
  const address = plain(to);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>This page moved</title><meta name="robots" content="noindex"><link rel="canonical" href="${origin}${address.split("#")[0]}"><meta http-equiv="refresh" content="0; url=${address}"></head><body><p><a href="${address}">This page moved. Go on</a></p></body></html>
`;
}

function plain(address: string): string {
  if (!ADDRESS.test(address)) throw new Error(`A static host would not take this as it stands: ${address}`);
  return address;
}
