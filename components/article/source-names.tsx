import type { NumberedSource } from "@/lib/page/citations";

/** The same list in short, for a page that leans on very many: each entry leads to the whole one on /sources. */
export function SourceNames({ sources }: { readonly sources: readonly NumberedSource[] }) {
  return (
    <section aria-labelledby="sources" className="mt-12 text-[0.92rem]">
      <h2 id="sources">Sources</h2>
      <p className="mt-1 text-soft">
        Each leads to our list of all sources, which names the publisher, its own page and the day we read it.
      </p>
      <ol className="sources mt-3 grid list-decimal gap-2 pl-8">
        {sources.map(({ number, id, title, year }) => (
          <li key={id} id={`source-${number}`}>
            <a href={`/sources#${id}`}>{title}</a>, {year}.
          </li>
        ))}
      </ol>
    </section>
  );
}
