import { openSearch } from "@/lib/page/open-search";

export const dynamic = "force-static";

export function GET(): Response {
  return new Response(openSearch(), { headers: { "Content-Type": "application/opensearchdescription+xml; charset=utf-8" } });
}
