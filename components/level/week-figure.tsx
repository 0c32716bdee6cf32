import type { Bar, WeekDrawing } from "@/lib/levels/week-drawing";

export interface WeekFigureProps {
  readonly week: WeekDrawing;
}

/** A week hour by hour. The caption and the drawing’s label say the same in words. */
export function WeekFigure({ week }: WeekFigureProps) {
  return (
    <figure className="mt-6 max-w-[27rem]">
      <WeekSvg week={week} />
      <figcaption className="mt-2 text-sm text-soft">{week.caption}</figcaption>
    </figure>
  );
}

function WeekSvg({ week }: { readonly week: WeekDrawing }) {
  const { width, height, columns, column, hours, bars, staffAllDay } = week;
  const left = columns[0]?.x ?? 0;
  const kinds = [...new Set(bars.map(({ kind }) => kind))];
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={week.words} className="week h-auto w-full">
      <path className={staffAllDay ? "week-care" : "week-day"} d={outline(columns.map(({ x }) => ({ ...column, x })))} />
      <path className="week-line" d={hours.map(({ y }) => `M${left} ${y}H${width}`).join("")} />
      {columns.map(({ label, center }) => (
        <text key={label} x={center} y={column.y - 8} textAnchor="middle">
          {label}
        </text>
      ))}
      {hours.map(({ label, y }) => (
        <text key={y} x={left - 6} y={y + 4} textAnchor="end">
          {label}
        </text>
      ))}
      {kinds.map((kind) => (
        <path key={kind} className={`bar-${kind}`} d={outline(bars.filter((bar) => bar.kind === kind))} />
      ))}
    </svg>
  );
}

type Rectangle = Pick<Bar, "x" | "y" | "width" | "height">;

/** Rectangles as one path: seven weeks side by side would weigh a third more as elements of their own. */
function outline(rectangles: readonly Rectangle[]): string {
  return rectangles.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${round(height)}h-${width}z`).join("");
}

const round = (length: number) => Math.round(length * 10) / 10;
