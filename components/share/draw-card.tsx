import { ImageResponse } from "next/og";
import { BRAND_MARK, svgAddress } from "@/lib/page/brand-mark";
import type { Card } from "@/lib/page/share/card";
import { CARD_SIZE } from "@/lib/page/share/card-address";
import { site } from "@/lib/site";
import { CardImage } from "./card-image";

/** Draws a page's card. The build does it in threads of its own and keeps what it drew; the route is for “next start” and “npm run dev”. */
export function drawCard(card: Card): Response {
  return new ImageResponse(<CardImage card={card} siteName={site.name} mark={svgAddress(BRAND_MARK)} />, CARD_SIZE);
}
