import type { ReactNode } from "react";
import { CardLinks } from "@/components/site/card-links";
import type { LinkCard } from "@/lib/page/types";

export interface NextBlockProps {
  readonly cards: readonly LinkCard[];
  /** Pages to read next, if the editor named any. */
  readonly related?: readonly LinkCard[];
  /** What else helps to take it: the page’s phone lines. */
  readonly children?: ReactNode;
}

/** Every page leads on, in one place: what to do, what to read, whom to call. */
export function NextBlock({ cards, related = [], children }: NextBlockProps) {
  return (
    <section aria-labelledby="next-step" className="next mt-12 rounded-2xl border-[1.5px] border-pine bg-card p-5">
      <h2 id="next-step" className="mb-3">
        Your next step
      </h2>
      <div className="no-print">
        <CardLinks cards={cards} />
        <ul className="row mt-3 flex flex-wrap gap-x-5">
          {related.map(({ address, label }) => (
            <li key={address}>
              <a href={address}>{label}</a>
            </li>
          ))}
        </ul>
      </div>
      {children}
    </section>
  );
}
