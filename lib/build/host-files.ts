import type { Manifest } from "@/lib/server/manifest";
import { hostHeaders } from "./host-headers";
import { hostRedirects, movedPage } from "./host-redirects";

export interface HostFiles {
  /** Name and text of what hosts read themselves. */
  readonly files: Readonly<Record<string, string>>;
  /** Address and HTML of pages that only the mirror needs. */
  readonly pages: Readonly<Record<string, string>>;
}

/**
 * What static hosts need besides the site's files, from the same manifest as the server and nginx have theirs. Of moved
 * addresses those with an ending are left to _redirects: a page can't answer for a text.
 */
export function hostFiles(manifest: Manifest): HostFiles {
  const moved = Object.entries(manifest.redirects).filter(([from]) => !/\.[a-z]+$/.test(from));
  return {
    files: {
      // GitHub Pages leaves out what begins with a dot or a line unless this file is there.
      ".nojekyll": "",
      _headers: hostHeaders(manifest),
      _redirects: hostRedirects(manifest),
    },
    pages: Object.fromEntries(moved.map(([from, to]) => [from, movedPage(to, manifest.site.url)])),
  };
}
