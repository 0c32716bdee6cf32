import type { ArticlePage } from "@/lib/page/article";

type ContentsProps = Pick<ArticlePage, "contents">;

/** The parts of the page behind a button, before its text: on a phone, and where a page has no room beside its text. */
export function ContentsMenu({ contents, className = "" }: ContentsProps & { readonly className?: string }) {
  return (
    <details className={`toc no-print mt-3 rounded-xl border border-line bg-card px-4 ${className}`}>
      <summary>On this page ({contents.length})</summary>
      <Parts contents={contents} />
    </details>
  );
}

/** The same beside the text, in view as long as the text is read; before the text in the document’s order. */
export function ContentsRail({ contents }: ContentsProps) {
  return (
    <nav aria-labelledby="on-this-page" className="toc no-print">
      <h2 id="on-this-page" className="font-sans text-sm text-soft">
        On this page
      </h2>
      <Parts contents={contents} />
    </nav>
  );
}

function Parts({ contents }: ContentsProps) {
  return (
    <ul>
      {contents.map(({ id, label }) => (
        <li key={id} className="border-t border-line">
          <a href={`#${id}`}>{label}</a>
        </li>
      ))}
    </ul>
  );
}
