import type { Metadata } from "next";
import { site } from "@/lib/site";
import type { PageFrame } from "./types";

/** The brand's mark inside the page, so that no browser asks for a file of its own. */
const ICON = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -2 30 30"><path d="M1 25h7v-6h7v-6h7V7h7" fill="none" stroke="#1f6b61" stroke-width="4"/><circle cx="25.5" cy="2.5" r="3" fill="#d9a93a"/></svg>')}`;

/** What browsers, search engines and link previews are told about a page. */
export function metadataOf({ address, title, description, unlisted }: PageFrame): Metadata {
  const full = title.includes(site.name) ? title : `${title} · ${site.name}`;
  const url = `${site.url}${address === "/" ? "" : address}` || site.url;
  const shared = { title, description };
  return {
    title: full,
    description,
    icons: { icon: ICON },
    ...(unlisted ? { robots: { index: false, follow: true } } : { alternates: { canonical: url } }),
    openGraph: { ...shared, url, siteName: site.name, type: address === "/" ? "website" : "article", locale: "en_US" },
    twitter: { ...shared, card: "summary" },
  };
}
