import { Frame } from "@/components/site/frame";
import type { SourceEntry, SourceIndexPage } from "@/lib/page/source-index";

/** Every source, by publisher. */
export function SourceIndex({ page }: { readonly page: SourceIndexPage }) {
  const { title, description, count, publishers } = page;
  return (
    <Frame page={page}>
      <h1 className="mt-2">{title}</h1>
      <p className="mt-3 max-w-[58ch] text-[1.2rem] text-soft">
        {description} {count} sources.
      </p>
      {publishers.map(({ name, sources }) => (
        <section key={name} className="mt-7 max-w-[80ch]">
          <h2 className="text-lg">{name}</h2>
          <ul className="mt-1 grid list-disc gap-2 pl-5">
            {sources.map((source) => (
              <Entry key={source.id} source={source} />
            ))}
          </ul>
        </section>
      ))}
    </Frame>
  );
}

function Entry({ source }: { readonly source: SourceEntry }) {
  const { id, title, url, year, seen, pages } = source;
  return (
    <li id={id}>
      {url ? (
        <a href={url} rel="noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
      , {year}. <span className="text-soft">Seen {seen}. Used on: </span>
      {pages.map(({ address, label }, i) => (
        <span key={address}>
          {i > 0 ? ", " : null}
          <a href={address}>{label}</a>
        </span>
      ))}
    </li>
  );
}
