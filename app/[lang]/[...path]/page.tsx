import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PAGE_KINDS } from "@/components/article/page-kinds";
import { StructuredData } from "@/components/site/structured-data";
import { content } from "@/lib/content";
import { type ArticlePage, articlePage } from "@/lib/page/article";
import { articleData } from "@/lib/page/machines/structured";
import { metadataOf } from "@/lib/page/metadata";

interface Props {
  readonly params: Promise<{ path: string[] }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return [...content.articles.keys()].map((address) => ({ path: address.slice(1).split("/") }));
}

async function pageOf({ params }: Props): Promise<ArticlePage> {
  const { path } = await params;
  return articlePage(`/${path.join("/")}`) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return metadataOf(await pageOf(props));
}

export default async function Page(props: Props) {
  const page = await pageOf(props);
  const Kind = PAGE_KINDS[page.kind];
  return (
    <>
      <Kind page={page} />
      <StructuredData data={articleData(page)} />
    </>
  );
}
