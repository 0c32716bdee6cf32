import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PAGE_KINDS } from "@/components/article/page-kinds";
import { discreetPage, discreetPages, neutralMetadata } from "@/lib/page/share/discreet";

interface Props {
  readonly params: Promise<{ code: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return discreetPages().map(({ code }) => ({ code }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return neutralMetadata((await params).code);
}

export default async function Page({ params }: Props) {
  const page = discreetPage((await params).code) ?? notFound();
  const Kind = PAGE_KINDS[page.kind];
  return <Kind page={page} />;
}
