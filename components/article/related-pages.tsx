import { CardLinks } from "@/components/site/card-links";
import type { LinkCard } from "@/lib/page/types";

/** Pages to read next, if the editor named any. */
export function RelatedPages({ pages }: { readonly pages: readonly LinkCard[] }) {
  if (pages.length === 0) return null;
  return (
    <section aria-labelledby="related" className="no-print mt-10">
      <h2 id="related" className="mb-3">
        Read next
      </h2>
      <CardLinks cards={pages} />
    </section>
  );
}
