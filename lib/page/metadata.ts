import type { Metadata } from "next";
import { site, wholeAddress } from "@/lib/site";
import { svgAddress, TAB_MARK } from "./brand-mark";
import { CARD_SIZE, cardAddress } from "./share/card-address";
import type { PageFrame } from "./types";

const ICON = svgAddress(TAB_MARK);

/** What browsers, search engines and link previews are told about a page. */
export function metadataOf({ address, title, description, unlisted }: PageFrame): Metadata {
  const full = title.includes(site.name) ? title : `${title} · ${site.name}`;
  const home = address === "/";
  const url = wholeAddress(address);
  const shared = { title, description };
  return {
    title: full,
    description,
    icons: { icon: ICON },
    ...(unlisted ? { robots: { index: false, follow: true } } : { alternates: { canonical: url, ...(home ? FEED : {}) } }),
    openGraph: {
      ...shared,
      url,
      siteName: site.name,
      type: home ? "website" : "article",
      // What the card says; its drawing says nothing more.
      images: [{ url: `${site.url}${cardAddress(unlisted ? "/" : address)}`, ...CARD_SIZE, alt: title }],
    },
    twitter: { card: "summary_large_image" },
  };
}

/** The first page names the feed. */
const FEED = { types: { "application/atom+xml": "/feed.xml" } };
