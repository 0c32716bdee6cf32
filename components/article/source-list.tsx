import type { NumberedSource } from "@/lib/page/citations";

export interface SourceListProps {
  readonly sources: readonly NumberedSource[];
  readonly checked?: string;
  /** Whether paper leaves out how each was read. */
  readonly brief?: boolean;
  /** Whether the list is in view from the start: in a file that is printed and read without script. */
  readonly open?: boolean;
}

/** The sources behind the page's notes, under their numbers. A note that is followed opens them, and so does paper. */
export function SourceList({ sources, checked, brief = false, open = false }: SourceListProps) {
  if (sources.length === 0) return null;
  return (
    <source-list>
      <details open={open} className="mt-6 rounded-xl border border-line bg-card px-4">
        <summary>
          <h2 id="sources" className="text-lg">
            Sources ({sources.length})
          </h2>
        </summary>
        {checked ? <p className="text-sm text-soft">We checked this page against these sources on {checked}.</p> : null}
        <ol className="sources mt-1 grid list-decimal gap-2 pb-4 pl-8">
          {sources.map((source) => (
            <SourceItem key={source.id} source={source} brief={brief} />
          ))}
        </ol>
      </details>
    </source-list>
  );
}

function SourceItem({ source, brief }: { readonly source: NumberedSource; readonly brief: boolean }) {
  const { number, title, publisher, year, url, seen, note, back } = source;
  return (
    <li id={`source-${number}`}>
      {url ? <a href={url}>{title}</a> : title}. {publisher}, {year}. Seen {seen}.
      {note && (brief ? <span className="no-print"> {note}</span> : ` ${note}`)}{" "}
      <a href={`#note-${back}`} aria-label="Back to the text">
        ↑
      </a>
    </li>
  );
}
