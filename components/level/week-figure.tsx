import { Fragment } from "react";
import type { DrawnBlock, LegendEntry, WeekDrawing } from "@/lib/levels/week-drawing";

export interface WeekFigureProps {
  readonly week: WeekDrawing;
  /** Several weeks side by side share one legend; blocks of one kind need none, since each has its word. */
  readonly withLegend?: boolean;
}

/** A week as a list of days, each with its blocks from 6 am to 11 pm; then the night. It reads well without any style. */
export function WeekFigure({ week, withLegend = true }: WeekFigureProps) {
  const { caption, days, night, staffAllDay, legend } = week;
  return (
    <figure className="week mt-6 max-w-[46rem]">
      <div className="hours">
        <span className="at-0" data-short="6 am" />
        <span className="at-12" data-short="noon" />
        <span className="at-24" data-short="6 pm" />
      </div>
      <ol>
        {days.map(({ name, blocks }) => (
          <li key={name}>
            <b>{name}</b>
            {blocks.map((block) => (
              <Block key={block.at} block={block} />
            ))}
          </li>
        ))}
      </ol>
      <p className={staffAllDay ? "night staffed text-sm" : "night text-sm"}>{night}</p>
      {withLegend && legend.length > 1 ? <WeekLegend legend={legend} /> : null}
      <figcaption className="mt-2 text-sm text-soft">{caption}</figcaption>
    </figure>
  );
}

/** Its one word is drawn by the style sheet, as the hours are; all of its words are there for screen readers and text browsers. */
function Block({ block: { kind, at, long, short, words } }: { readonly block: DrawnBlock }) {
  return (
    <div className={`slot ${kind} at-${at} long-${long}`} data-short={short}>
      {words}
    </div>
  );
}

/** What each look of a block stands for. */
export function WeekLegend({ legend }: { readonly legend: readonly LegendEntry[] }) {
  return (
    <p className="week-legend">
      {legend.map(({ kind, words }) => (
        <Fragment key={kind}>
          <i className={`slot ${kind}`} /> {words}
        </Fragment>
      ))}
    </p>
  );
}
