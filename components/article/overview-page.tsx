import { StepsFigure } from "@/components/level/steps-figure";
import { ArticleLayout } from "./article-layout";
import type { ArticleProps } from "./page-kinds";

/** The page about all levels opens with the steps. */
export function OverviewPage({ page }: ArticleProps) {
  return <ArticleLayout page={page} before={page.steps ? <StepsFigure steps={page.steps} /> : null} />;
}
