import type { Metadata } from "next";
import { site } from "@/lib/site";
import { BRAND_MARK, svgAddress } from "./brand-mark";
import type { PageFrame } from "./types";

const ICON = svgAddress(BRAND_MARK);

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
