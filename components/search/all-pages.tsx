import { CardLinks } from "@/components/site/card-links";
import type { LinkCard } from "@/lib/page/types";

/** Every page by title. */
export function AllPages({ cards }: { readonly cards: readonly LinkCard[] }) {
  return (
    <section id="all-pages" aria-labelledby="a-to-z">
      <h2 id="a-to-z" className="mt-8 mb-3">
        All pages from A to Z
      </h2>
      <CardLinks cards={cards} />
    </section>
  );
}
