import { CardLinks } from "@/components/site/card-links";
import type { LinkCard } from "@/lib/page/types";

/** Every article leads on: this level beside its neighbours, and the table of all. */
export function NextBlock({ cards }: { readonly cards: readonly LinkCard[] }) {
  return (
    <section aria-labelledby="next-step" className="no-print mt-12 rounded-2xl border-[1.5px] border-pine bg-card p-6">
      <h2 id="next-step">Your next step</h2>
      <p className="mt-1 mb-4 max-w-[66ch]">Put levels side by side, and take your questions along to an assessment.</p>
      <CardLinks cards={cards} />
    </section>
  );
}
