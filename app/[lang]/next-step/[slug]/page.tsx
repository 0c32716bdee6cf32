import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Comparison } from "@/components/compare/comparison";
import { COMPARISON_SLUGS } from "@/lib/content/vocabulary/comparison-slugs";
import { comparisonPage } from "@/lib/page/comparison";
import { metadataOf } from "@/lib/page/metadata";

interface Props {
  readonly params: Promise<{ slug: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return COMPARISON_SLUGS.map((slug) => ({ slug }));
}

async function pageOf({ params }: Props) {
  const { slug } = await params;
  return comparisonPage(slug) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return metadataOf(await pageOf(props));
}

export default async function Page(props: Props) {
  return <Comparison page={await pageOf(props)} />;
}
