import type { ReactNode } from "react";
import type { ArticleKind, ArticlePage } from "@/lib/page/article";
import { AboutPage } from "./about-page";
import { EmergencyPage } from "./emergency-page";
import { GuidePage } from "./guide-page";
import { LevelPage } from "./level-page";
import { OverviewPage } from "./overview-page";
import { PrivacyPage } from "./privacy-page";

export interface ArticleProps {
  readonly page: ArticlePage;
}

/** One component for each kind of article; a new kind does not compile until it has one. */
export const PAGE_KINDS: Record<ArticleKind, (props: ArticleProps) => ReactNode> = {
  about: AboutPage,
  emergency: EmergencyPage,
  guide: GuidePage,
  level: LevelPage,
  overview: OverviewPage,
  privacy: PrivacyPage,
};
