import { ArticleLayout } from "./article-layout";
import type { ArticleProps } from "./page-kinds";

/** A page of text. */
export function GuidePage({ page }: ArticleProps) {
  return <ArticleLayout page={page} />;
}
