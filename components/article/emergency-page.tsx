import { CallButtons } from "@/components/safety/call-buttons";
import { HelpLines } from "@/components/safety/danger-line";
import { InSpanish } from "@/components/safety/in-spanish";
import { Breadcrumb } from "@/components/site/breadcrumb";
import { Frame } from "@/components/site/frame";
import { Overdue } from "./article-head";
import { ArticleEnd } from "./article-layout";
import { ContentsMenu } from "./contents-list";
import { LocalParts } from "./local-parts";
import { MovedParts } from "./moved-parts";
import type { ArticleProps } from "./page-kinds";
import { PageMeta } from "./page-meta";
import { Prose } from "./prose";
import { ShortVersion } from "./short-version";

/** Read while something happens: whom to call and what to do come first, all about the page itself last. */
export function EmergencyPage({ page }: ArticleProps) {
  if (!page.emergency) return null;
  const { calls, first, rest } = page.emergency;
  return (
    <Frame page={page} urgent checked={`${page.checked}, ${page.review.short}`}>
      <h1 className="urgent">{page.title}</h1>
      <CallButtons calls={calls} />
      {calls.length > 1 ? <InSpanish /> : null}
      <article>
        <Prose html={first} className="first" />
        {calls.length === 1 ? (
          <p className="row plain danger-line mt-5 flex flex-wrap items-center gap-x-5">
            <HelpLines />
          </p>
        ) : null}
        <LocalParts local={page.local} />
        <Overdue fresh={page.fresh} />
        <div className="later mt-6">
          <ShortVersion summary={page.summary} />
          <ContentsMenu contents={page.contents} />
          <Prose html={rest} />
          <MovedParts parts={page.moved} />
          <ArticleEnd page={page} />
        </div>
        <Breadcrumb crumbs={page.breadcrumb} />
        <PageMeta page={page} />
      </article>
    </Frame>
  );
}
