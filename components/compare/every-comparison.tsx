import { PageLinks } from "@/components/pages/page-links";
import { Frame } from "@/components/site/frame";
import type { EveryComparison as Page } from "@/lib/page/every-comparison";

/** Every comparison to choose from; script goes on to the one that was picked. */
export function EveryComparison({ page }: { readonly page: Page }) {
  const { title, pairs, triples } = page;
  return (
    <Frame page={page}>
      <h1>{title}</h1>
      <chosen-levels>
        <p className="lead mt-2">This copy of the site cannot read what you picked. Please pick once more, here.</p>
      </chosen-levels>
      <h2 className="mt-8">Two levels</h2>
      <PageLinks pages={pairs} />
      <h2 className="mt-8">Three levels</h2>
      <PageLinks pages={triples} />
    </Frame>
  );
}
