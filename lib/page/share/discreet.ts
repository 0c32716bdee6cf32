import type { Metadata } from "next";
import { content, discreetCodes, redirects } from "@/lib/content";
import { site } from "@/lib/site";
import { type ArticlePage, discreetArticle } from "../article";
import { svgAddress } from "../brand-mark";
import { CARD_SIZE } from "./card-address";

/** The address of a discreet link's neutral card. */
export const NEUTRAL_CARD = "/s/card.png";

/** What a discreet link says about itself: nothing. */
export const NEUTRAL = { title: "A page to read", description: "Someone sent you this page to read." } as const;

/** A sheet of paper. */
const NEUTRAL_ICON = svgAddress(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M3 1h10v14H3zm2 4h6M5 8h6m-6 3h4" fill="#fff" stroke="#667"/></svg>',
);

/** Every code with the article it leads to now. */
export function discreetPages(): { code: string; address: string }[] {
  return Object.entries(discreetCodes).map(([address, code]) => ({
    code,
    address: content.articles.has(address) ? address : (redirects[address]?.split("#")[0] ?? address),
  }));
}

/** The page behind a code: the article at its neutral address, without marks whose addresses name its parts; null when nobody has the code. */
export function discreetPage(code: string): ArticlePage | null {
  const found = discreetPages().find((page) => page.code === code);
  return found ? discreetArticle(found.address, `/s/${code}`) : null;
}

/** What browsers and link previews are told: neither the subject, nor the site's name, nor the page's own address. */
export function neutralMetadata(code: string): Metadata {
  return {
    ...NEUTRAL,
    icons: { icon: NEUTRAL_ICON },
    robots: { index: false, follow: false },
    openGraph: {
      ...NEUTRAL,
      url: `${site.url}/s/${code}`,
      type: "website",
      images: [{ url: `${site.url}${NEUTRAL_CARD}`, ...CARD_SIZE, alt: NEUTRAL.title }],
    },
    twitter: { card: "summary" },
  };
}
