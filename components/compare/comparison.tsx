import { Fragment } from "react";
import { Cited } from "@/components/article/cited";
import { SourceList } from "@/components/article/source-list";
import { ShareRow } from "@/components/share/share-row";
import { CardLinks } from "@/components/site/card-links";
import { Frame } from "@/components/site/frame";
import type { ComparisonPage } from "@/lib/page/comparison";
import type { LinkCard } from "@/lib/page/types";
import { LevelTable } from "./level-table";
import { SameRows } from "./same-rows";
import { WeekGrid } from "./week-grid";

/** Two or three levels side by side: the answer, their weeks, what differs, and what is the same. */
export function Comparison({ page }: { readonly page: ComparisonPage }) {
  const { title, answer, address, levels, weeks, differing, same, more, previous, next, sources } = page;
  const all = levels.length === 2 ? "both" : "all three";
  return (
    <Frame page={page}>
      <h1 className="mt-1">{title}</h1>
      <p className="answer">
        <Cited text={answer} />
      </p>
      <h2 className="mt-6">One possible week</h2>
      <WeekGrid levels={levels} weeks={weeks} />
      <h2 className="mt-8">What differs</h2>
      <LevelTable caption={`${title} What differs`} levels={levels} rows={differing} />
      {same.length > 0 ? <h2 className="mt-8">Same in {all}</h2> : null}
      {same.length > 0 ? <SameRows rows={same} /> : null}
      <p className="mt-4 max-w-[66ch] text-soft">
        Neither side is better for everyone: an assessment looks at what is safe and enough for one person now. No clinician has
        reviewed this page.
      </p>
      <p className="no-print mt-4 flex flex-wrap items-center gap-x-5">
        Questions to ask on the phone:{" "}
        {levels.map(({ id, shortName }) => (
          <Fragment key={id}>
            <a href={`/call-sheets/${id}`} className="inline-flex min-h-11 min-w-11 items-center">
              {shortName}
            </a>{" "}
          </Fragment>
        ))}
      </p>
      <section className="no-print mt-10" aria-labelledby="more">
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
        <Turn card={previous} rel="prev" words="Previous" /> <Turn card={next} rel="next" words="Next" />
      </nav>
      <ShareRow address={address} />
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
