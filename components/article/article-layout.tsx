import type { ReactNode } from "react";
import { FactBox } from "@/components/level/fact-box";
import { HelplineList } from "@/components/safety/helpline-list";
import { Frame } from "@/components/site/frame";
import type { ArticlePage } from "@/lib/page/article";
import { ArticleHead } from "./article-head";
import { CardBlock } from "./card-block";
import { CheckFoot } from "./check-foot";
import { ContentsMenu, ContentsRail } from "./contents-list";
import { LocalParts } from "./local-parts";
import { MovedParts } from "./moved-parts";
import { NextBlock } from "./next-block";
import { Prose } from "./prose";
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
      <div className="with-toc">
        <div>
          <ArticleHead page={page} />
          <ShortVersion summary={page.summary} />
          <FactBox facts={page.facts} />
          <ContentsMenu contents={page.contents} className="lg:hidden" />
        </div>
        <ContentsRail contents={page.contents} />
        <article className="min-w-0">
          <LocalParts local={page.local} />
          {before}
          <Prose html={page.html} />
          <MovedParts parts={page.moved} />
          {after}
          <ArticleEnd page={page} />
        </article>
      </div>
    </Frame>
  );
}

/** After the text of any article: boxes of its subject, one block of what to do next, and how it was checked. */
export function ArticleEnd({ page }: Pick<ArticleLayoutProps, "page">) {
  return (
    <>
      {page.cards.map((card) => (
        <CardBlock key={card.id} card={card} />
      ))}
      <NextBlock cards={page.next} related={page.related}>
        <HelplineList helplines={page.helplines} />
      </NextBlock>
      <SourceList sources={page.sources} checked={page.checked} brief />
      <CheckFoot page={page} />
    </>
  );
}
