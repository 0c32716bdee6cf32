import { Cited } from "@/components/article/cited";
import { SourceList } from "@/components/article/source-list";
import { Frame } from "@/components/site/frame";
import type { GlossaryEntry, GlossaryPage } from "@/lib/page/glossary";

/** All terms under their letters, each with its own address. */
export function Glossary({ page }: { readonly page: GlossaryPage }) {
  const { title, description, letters, sources } = page;
  return (
    <Frame page={page}>
      <h1>{title}</h1>
      <p className="lead mt-2">{description}</p>
      <nav aria-label="Letters" className="row mt-3">
        <ul className="flex flex-wrap font-semibold">
          {letters.map(({ letter, id }) => (
            <li key={id}>
              <a href={`#${id}`} className="justify-center">
                {letter}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(({ letter, id, entries }) => (
        <section key={id} aria-labelledby={id} className="mt-8">
          <h2 id={id}>{letter}</h2>
          <dl className="mt-3 grid max-w-[75ch] gap-5">
            {entries.map((entry) => (
              <Entry key={entry.id} entry={entry} />
            ))}
          </dl>
        </section>
      ))}
      <SourceList sources={sources} />
    </Frame>
  );
}

function Entry({ entry }: { readonly entry: GlossaryEntry }) {
  const { id, term, otherWords, definition, more } = entry;
  return (
    <div id={id}>
      <dt className="font-serif text-lg font-semibold">{term}</dt>
      <dd>
        <Cited text={definition} />{" "}
        {otherWords ? <span className="block text-sm text-soft">People also say: {otherWords}.</span> : null}{" "}
        {more ? (
          <a href={more.address} className="inline-flex min-h-11 items-center text-sm">
            More on this: {more.label}
          </a>
        ) : null}
      </dd>
    </div>
  );
}
