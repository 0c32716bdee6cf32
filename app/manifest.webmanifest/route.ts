import { webManifest } from "@/lib/page/machines/web-manifest";

export const dynamic = "force-static";

// A route, not Next.js's own manifest file: that would be linked from every page, and browsers fetch it at once.
export function GET(): Response {
  return new Response(JSON.stringify(webManifest()), { headers: { "Content-Type": "application/manifest+json; charset=utf-8" } });
}
