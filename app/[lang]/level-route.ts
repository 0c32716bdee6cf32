import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LEVEL_IDS, type LevelId } from "@/lib/content/vocabulary/level-ids";
import { metadataOf } from "@/lib/page/metadata";
import type { PageFrame } from "@/lib/page/types";

export interface LevelProps {
  readonly params: Promise<{ level: LevelId }>;
}

/** What a route with one page for each level needs besides its component. */
export function levelRoute<Page extends PageFrame>(pageFor: (level: LevelId) => Page | null) {
  const pageOf = async ({ params }: LevelProps): Promise<Page> => pageFor((await params).level) ?? notFound();
  return {
    pageOf,
    params: () => LEVEL_IDS.map((level) => ({ level })),
    metadata: async (props: LevelProps): Promise<Metadata> => metadataOf(await pageOf(props)),
  };
}
