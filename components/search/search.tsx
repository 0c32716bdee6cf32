import { CardLinks } from "@/components/site/card-links";
import { Frame } from "@/components/site/frame";
import type { SearchPage } from "@/lib/page/search";
import { SearchHit } from "./search-hit";

/** What was found, best first; never an empty page. */
export function Search({ page }: { readonly page: SearchPage }) {
  return (
    <Frame page={page} query={page.query}>
      <h1 className="mt-2">Search</h1>
      <p role="status" className="mt-3 text-[1.1rem] wrap-anywhere">
        {page.outcome}
      </p>
      {page.hits.length > 0 ? (
        <ol className="mt-6 grid max-w-[75ch] gap-6">
          {page.hits.map((hit) => (
            <SearchHit key={hit.address} hit={hit} />
          ))}
        </ol>
      ) : (
        <>
          <h2 className="mt-8 mb-3">All pages</h2>
          <CardLinks cards={page.all} />
        </>
      )}
      <p className="mt-8 text-sm text-soft">We do not keep what you search for.</p>
    </Frame>
  );
}
