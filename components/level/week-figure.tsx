import type { DrawnBlock, LegendEntry, WeekDrawing } from "@/lib/levels/week-drawing";

export interface WeekFigureProps {
  readonly week: WeekDrawing;
  /** Several weeks side by side share one legend. */
  readonly withLegend?: boolean;
}

/** A week as a list of days, each with its blocks from 6 am to 11 pm; then the night. It reads well without any style. */
export function WeekFigure({ week, withLegend = true }: WeekFigureProps) {
  const { title, caption, days, night, staffAllDay, legend } = week;
  return (
    <figure className="week">
      <div className="hours" aria-hidden="true">
        <i className="at-0">6 am</i>
        <i className="at-12">noon</i>
        <i className="at-24">6 pm</i>
      </div>
      <ol aria-label={title}>
        {days.map(({ name, blocks }) => (
          <li key={name}>
            <b>
              {name[0]}
              <span>{name.slice(1)}</span>
            </b>{" "}
            {blocks.map((block) => (
              <Block key={block.at} block={block} />
            ))}
          </li>
        ))}
      </ol>
      <p className={staffAllDay ? "night staffed" : "night"}>{night}</p>
      {withLegend ? <WeekLegend legend={legend} /> : null}
      <figcaption className="mt-2 text-sm text-soft">{caption}</figcaption>
    </figure>
  );
}

/** Its one word is drawn by the style sheet; all of its words are there for screen readers and text browsers. */
function Block({ block: { kind, at, long, short, words } }: { readonly block: DrawnBlock }) {
  return (
    <span className={`slot ${kind} at-${at} long-${long}`} data-short={short}>
      {words}
    </span>
  );
}

/** What each look of a block stands for. */
export function WeekLegend({ legend }: { readonly legend: readonly LegendEntry[] }) {
  return (
    <p className="week-legend">
      {legend.map(({ kind, words }) => (
        <span key={kind}>
          <i className={`slot ${kind}`} /> {words}
        </span>
      ))}
    </p>
  );
}
