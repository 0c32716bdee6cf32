import { DangerBlock } from "@/components/safety/danger-block";
import { CardLinks } from "@/components/site/card-links";
import { Frame } from "@/components/site/frame";
import type { SearchPage } from "@/lib/page/search";
import { SearchHits } from "./search-hit";

/** What was found, best first; never an empty page, and what to do in danger before everything else. */
export function Search({ page }: { readonly page: SearchPage }) {
  const { query, outcome, danger, spanish, hits } = page;
  return (
    <Frame page={page} query={query}>
      {danger ? <DangerBlock notice={danger} /> : null}
      <h1 className="mt-2">Search</h1>
      <p role="status" className="mt-3 text-[1.1rem] wrap-anywhere">
        {outcome}
      </p>
      <Meant meant={page.meant} />
      {spanish ? (
        <p lang="es" className="mt-2">
          Estas páginas están en inglés. En el <a href="tel:988">988</a> (oprima 2) y en el{" "}
          <a href="tel:+18006624357">1-800-662-4357</a> hablan español.
        </p>
      ) : null}
      {hits.length > 0 ? <SearchHits hits={hits} /> : <Otherwise page={page} />}
      <p className="mt-8 text-sm text-soft">
        Tips: use one to three words, like “detox cost”. Street names and spelling mistakes are fine. We do not keep what you
        search for.
      </p>
    </Frame>
  );
}

function Meant({ meant }: { readonly meant: SearchPage["meant"] }) {
  return meant ? (
    <p className="mt-2 wrap-anywhere">
      Did you mean{" "}
      <a href={meant.address} className="inline-flex min-h-11 items-center">
        {meant.text}
      </a>
      ?
    </p>
  ) : null;
}

/** Where nothing is an answer: what comes nearest, and every page. */
function Otherwise({ page: { nearest, all, query } }: { readonly page: SearchPage }) {
  return (
    <>
      {query ? (
        <p className="mt-3">
          Want to talk to a person? Call the free help line at any hour: <a href="tel:+18006624357">1-800-662-4357</a>.
        </p>
      ) : null}
      {nearest.length > 0 ? (
        <>
          <h2 className="mt-8 mb-3">Nearest pages</h2>
          <CardLinks cards={nearest.map(({ address, title }) => ({ address, label: title, note: "" }))} />
        </>
      ) : null}
      <h2 className="mt-8 mb-3">All pages from A to Z</h2>
      <CardLinks cards={all} />
    </>
  );
}
