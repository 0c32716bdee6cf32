import { content } from "@/lib/content";
import { articleMarkdown } from "@/lib/page/machines/markdown";

interface Context {
  readonly params: Promise<{ path: string[] }>;
}

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return [...content.articles.keys()].map((address) => ({ lang: "en", path: address.slice(1).split("/") }));
}

/** Served at the page's own address with .md behind it; lib/build/public-address.ts says where. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { path } = await params;
  const text = articleMarkdown(`/${path.join("/")}`);
  return new Response(text, { status: text === null ? 404 : 200, headers: { "Content-Type": "text/markdown; charset=utf-8" } });
}
