import type { NumberedSource } from "@/lib/page/citations";

export interface SourceListProps {
  readonly sources: readonly NumberedSource[];
  readonly checked?: string;
  /** Whether paper leaves out how each was read: on a comparison, which has one sheet for all. */
  readonly brief?: boolean;
}

/** The sources behind the page's notes, under their numbers. */
export function SourceList({ sources, checked, brief = false }: SourceListProps) {
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="sources" className="mt-12 text-[0.92rem]">
      <h2 id="sources">Sources</h2>
      {checked ? <p className="mt-1 text-soft">We checked this page against these sources on {checked}.</p> : null}
      <ol className="sources mt-3 grid list-decimal gap-2 pl-8">
        {sources.map((source) => (
          <SourceItem key={source.id} source={source} brief={brief} />
        ))}
      </ol>
    </section>
  );
}

function SourceItem({ source, brief }: { readonly source: NumberedSource; readonly brief: boolean }) {
  const { number, title, publisher, year, url, seen, note } = source;
  return (
    <li id={`source-${number}`}>
      {url ? <a href={url}>{title}</a> : title}. {publisher}, {year}. Seen {seen}.
      {note && (brief ? <span className="no-print"> {note}</span> : ` ${note}`)}{" "}
      <a href={`#note-${number}`} aria-label="Back to the text">
        ↑
      </a>
    </li>
  );
}
