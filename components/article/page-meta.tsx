import { ShareRow } from "@/components/share/share-row";
import type { ArticlePage } from "@/lib/page/article";

/** Checked when, against how much, by whom; and what to do with the page. */
export function PageMeta({ page }: { readonly page: ArticlePage }) {
  const { checked, sources, review, address, discreet, hidesSubject } = page;
  return (
    <div className="meta">
      Checked {checked} ·{" "}
      {sources.length > 0 ? (
        <>
          <a href="#sources">{sources.length === 1 ? "1 source" : `${sources.length} sources`}</a> ·{" "}
        </>
      ) : null}
      {review.short}
      <span className="no-print"> ·</span>
      <details className="no-print" open={hidesSubject}>
        <summary>Share or print</summary>
        <ShareRow address={address} discreet={discreet} hidesSubject={hidesSubject} />
      </details>
    </div>
  );
}
