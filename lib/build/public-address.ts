/** Where a page of Next.js is asked for; the other way round it is next.config.ts's business for “next start”. */
export const REWRITES = [
  { source: "/", destination: "/en" },
  { source: "/:path(.+)\\.md", destination: "/en/markdown/:path" },
  { source: "/:path((?!_next/|en/).*)", destination: "/en/:path" },
];

/**
 * Where readers find what Next.js built: English is served at the root, an article's Markdown beside its page.
 * @param pathname as Next.js knows it: /en/iop, /en/markdown/iop
 */
export function publicAddress(pathname: string): string {
  const own = pathname.replace(/^\/en(?=\/|$)/, "") || "/";
  return own.replace(/^\/markdown(\/.+)$/, "$1.md");
}
