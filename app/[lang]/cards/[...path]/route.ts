import { drawCard } from "@/components/share/draw-card";
import { cardOf } from "@/lib/page/share/card";
import { pageOfCard } from "@/lib/page/share/card-address";

interface Context {
  readonly params: Promise<{ path: string[] }>;
}

/** None at build: there each card is drawn once and kept, by the list in app/cards.json. */
export function generateStaticParams(): { path: string[] }[] {
  return [];
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { path } = await params;
  const card = cardOf(pageOfCard(`/cards/${path.join("/")}`));
  if (!card) return new Response(null, { status: 404 });
  return new Response(await drawCard(card), { headers: { "content-type": "image/png" } });
}
