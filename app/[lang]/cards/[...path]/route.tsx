import { ImageResponse } from "next/og";
import { CardImage } from "@/components/share/card-image";
import { BRAND_MARK, svgAddress } from "@/lib/page/brand-mark";
import { cardOf, pagesWithCard } from "@/lib/page/share/card";
import { CARD_SIZE, cardAddress, pageOfCard } from "@/lib/page/share/card-address";
import { site } from "@/lib/site";

interface Context {
  readonly params: Promise<{ path: string[] }>;
}

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return pagesWithCard().map((address) => ({ lang: "en", path: cardAddress(address).split("/").slice(2) }));
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { path } = await params;
  const card = cardOf(pageOfCard(`/cards/${path.join("/")}`));
  if (!card) return new Response(null, { status: 404 });
  return new ImageResponse(<CardImage card={card} siteName={site.name} mark={svgAddress(BRAND_MARK)} />, CARD_SIZE);
}
