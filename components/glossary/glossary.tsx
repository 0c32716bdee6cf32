import { Cited } from "@/components/article/cited";
import { SourceList } from "@/components/article/source-list";
import { Frame } from "@/components/site/frame";
import type { GlossaryEntry, GlossaryPage } from "@/lib/page/glossary";

/** All terms, each with its own address. */
export function Glossary({ page }: { readonly page: GlossaryPage }) {
  return (
    <Frame page={page}>
      <h1 className="mt-2">{page.title}</h1>
      <p className="mt-3 max-w-[58ch] text-[1.2rem] text-soft">{page.description}</p>
      <dl className="mt-8 grid max-w-[75ch] gap-5">
        {page.entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </dl>
      <SourceList sources={page.sources} />
    </Frame>
  );
}

function Entry({ entry }: { readonly entry: GlossaryEntry }) {
  const { id, term, otherWords, definition, more } = entry;
  return (
    <div id={id}>
      <dt className="font-serif text-lg font-semibold">{term}</dt>
      <dd>
        <Cited text={definition} />
        {otherWords ? <span className="block text-sm text-soft">People also say: {otherWords}</span> : null}
        {more ? (
          <a href={more.address} className="inline-flex min-h-11 items-center text-sm">
            More on this: {more.label}
          </a>
        ) : null}
      </dd>
    </div>
  );
}
