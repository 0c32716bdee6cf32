import type { ReactNode } from "react";
import { HelplineList } from "@/components/safety/helpline-list";
import { ShareRow } from "@/components/share/share-row";
import { Frame } from "@/components/site/frame";
import type { ArticlePage } from "@/lib/page/article";
import { ArticleHead } from "./article-head";
import { CardBlock } from "./card-block";
import { ChangeList } from "./change-list";
import { ContentsList } from "./contents-list";
import { MovedParts } from "./moved-parts";
import { NextBlock } from "./next-block";
import { Prose } from "./prose";
import { RelatedPages } from "./related-pages";
import { ShortVersion } from "./short-version";
import { SourceList } from "./source-list";

export interface ArticleLayoutProps {
  readonly page: ArticlePage;
  /** Drawn between the short version and the text. */
  readonly before?: ReactNode;
  /** Drawn after the text. */
  readonly after?: ReactNode;
}

/** What all articles share, in the order in which it is read. */
export function ArticleLayout({ page, before, after }: ArticleLayoutProps) {
  return (
    <Frame page={page}>
      <ArticleHead page={page} />
      <ShareRow address={page.address} discreet={page.discreet} />
      <div className="mt-6 grid gap-10 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <article className="min-w-0">
          <ShortVersion summary={page.summary} />
          {before}
          <Prose html={page.html} />
          <MovedParts parts={page.moved} />
          {after}
          {page.cards.map((card) => (
            <CardBlock key={card.id} card={card} />
          ))}
          <HelplineList helplines={page.helplines} />
          <NextBlock cards={page.next} />
          <RelatedPages pages={page.related} />
          <SourceList sources={page.sources} checked={page.checked} />
          <ChangeList changes={page.changes} />
        </article>
        <ContentsList contents={page.contents} />
      </div>
    </Frame>
  );
}
