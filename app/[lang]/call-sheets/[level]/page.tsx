import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CallSheet } from "@/components/call-sheet/call-sheet";
import { LEVEL_IDS, type LevelId } from "@/lib/content/vocabulary/level-ids";
import { callSheetPage } from "@/lib/page/call-sheet";
import { metadataOf } from "@/lib/page/metadata";

interface Props {
  readonly params: Promise<{ level: LevelId }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return LEVEL_IDS.map((level) => ({ level }));
}

async function pageOf({ params }: Props) {
  const { level } = await params;
  return callSheetPage(level) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return metadataOf(await pageOf(props));
}

export default async function Page(props: Props) {
  return <CallSheet page={await pageOf(props)} />;
}
