import { allCards } from "@/lib/page/share/card";

export const dynamic = "force-static";

/** What the build draws: the words of every card, by its address. */
export function GET(): Response {
  return Response.json(allCards());
}
