import { SourceList } from "@/components/article/source-list";
import { ShareRow } from "@/components/share/share-row";
import { CardLinks } from "@/components/site/card-links";
import { Frame } from "@/components/site/frame";
import type { ComparisonPage } from "@/lib/page/comparison";
import type { LinkCard } from "@/lib/page/types";
import { LevelTable } from "./level-table";
import { WeekGrid } from "./week-grid";

/** Two or three levels side by side. */
export function Comparison({ page }: { readonly page: ComparisonPage }) {
  const { title, difference, address, levels, weeks, rows, more, previous, next, sources } = page;
  return (
    <Frame page={page}>
      <h1 className="mt-2">{title}</h1>
      <p className="mt-3 max-w-[58ch] text-[1.2rem] text-soft">
        {difference} Neither side is better for everyone: an assessment looks at what is safe and enough for one person now.
      </p>
      <ShareRow address={address} />
      <h2 className="mt-6">One possible week</h2>
      <WeekGrid levels={levels} weeks={weeks} />
      <h2 className="mt-10">Ten questions, side by side</h2>
      <LevelTable caption={title} levels={levels} rows={rows} markDifferences />
      <section className="no-print mt-12" aria-labelledby="more">
        <h2 id="more" className="mb-3">
          {levels.length === 2 ? "Add a third level" : "Only two of them"}
        </h2>
        <CardLinks cards={more} />
        <p className="mt-4">
          <a href="/next-step#picker" className="inline-flex min-h-11 items-center">
            Choose other levels
          </a>
        </p>
      </section>
      <nav aria-label="Comparisons before and after" className="no-print mt-6 flex flex-wrap justify-between gap-x-5">
        <Turn card={previous} rel="prev" words="Previous" />
        <Turn card={next} rel="next" words="Next" />
      </nav>
      <SourceList sources={sources} brief />
    </Frame>
  );
}

interface TurnProps {
  readonly card: LinkCard | null;
  readonly rel: "prev" | "next";
  readonly words: string;
}

function Turn({ card, rel, words }: TurnProps) {
  if (!card) return null;
  return (
    <a href={card.address} rel={rel} className="inline-flex min-h-11 items-center">
      {words}: {card.label}
    </a>
  );
}
