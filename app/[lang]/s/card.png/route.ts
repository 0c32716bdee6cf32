import { drawNeutralCard } from "@/components/share/draw-card";
import { NEUTRAL } from "@/lib/page/share/discreet";

export const dynamic = "force-static";

export function generateStaticParams() {
  return [{ lang: "en" }];
}

export async function GET(): Promise<Response> {
  return new Response(await drawNeutralCard(NEUTRAL.title), { headers: { "content-type": "image/png" } });
}
