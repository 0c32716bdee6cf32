import type { PageHit } from "@/lib/search/types";

/** Pages that were found, best first. */
export function SearchHits({ hits }: { readonly hits: readonly PageHit[] }) {
  return (
    <ol className="mt-6 grid max-w-[75ch] gap-6">
      {hits.map((hit) => (
        <SearchHit key={hit.address} hit={hit} />
      ))}
    </ol>
  );
}

/** One page among the results, with the words that matched and its best parts. */
function SearchHit({ hit }: { readonly hit: PageHit }) {
  const { address, title, snippet, sections } = hit;
  return (
    <li>
      <h2 className="text-xl">
        <a href={address} className="inline-flex min-h-11 items-center">
          {title}
        </a>
      </h2>
      <p className="text-sm text-soft">{address}</p>
      <p className="mt-1">
        <Snippet parts={snippet} />
      </p>
      {sections.length > 0 ? (
        <ul className="flex flex-wrap gap-x-5 text-sm">
          {sections.map((section) => (
            <li key={section.address}>
              <a href={section.address} className="inline-flex min-h-11 items-center">
                {section.heading}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}

/** The stretch of a page that fits a search, with the words that matched marked. */
export function Snippet({ parts }: { readonly parts: PageHit["snippet"] }) {
  return parts.map(({ text, match, at }) =>
    match ? (
      <mark key={at} className="bg-differ font-semibold text-ink">
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
