import { overdueLine } from "@/lib/content/overdue-line";
import type { ArticlePage } from "@/lib/page/article";
import { Owner } from "./owner";
import { PageMeta } from "./page-meta";

/** Characters from which a title is set smaller, so that on a phone what it says still begins on the first screen. */
const LONG = 45;

/** Title, and in one line how far it can be trusted. */
export function ArticleHead({ page }: { readonly page: ArticlePage }) {
  return (
    <>
      <h1 className={page.title.length > LONG ? "long" : undefined}>{page.title}</h1>
      <Owner name={page.local.owner} />
      <Overdue fresh={page.fresh} />
      <PageMeta page={page} />
    </>
  );
}

/** A check that is late is said before everything else. */
export function Overdue({ fresh }: Pick<ArticlePage, "fresh">) {
  return fresh.overdue ? <p className="mt-2 text-sm font-semibold">{overdueLine(fresh.dueInWords)}</p> : null;
}
