import { ImageResponse } from "next/og";
import { NeutralCard } from "@/components/share/neutral-card";
import { CARD_SIZE } from "@/lib/page/share/card-address";
import { NEUTRAL } from "@/lib/page/share/discreet";

export const dynamic = "force-static";

export function generateStaticParams() {
  return [{ lang: "en" }];
}

export function GET(): Response {
  return new ImageResponse(<NeutralCard title={NEUTRAL.title} />, CARD_SIZE);
}
