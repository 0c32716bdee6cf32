import type { WeekDrawing } from "@/lib/levels/week-drawing";

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
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={week.words} className="week h-auto w-full">
      {columns.map(({ label, x, center }) => (
        <g key={label}>
          <text x={center} y={column.y - 8} textAnchor="middle">
            {label}
          </text>
          <rect
            className={staffAllDay ? "week-care" : "week-day"}
            x={x}
            y={column.y}
            width={column.width}
            height={column.height}
            rx="4"
          />
        </g>
      ))}
      {hours.map(({ label, y }) => (
        <g key={y}>
          <line className="week-line" x1={columns[0]?.x} x2={width} y1={y} y2={y} />
          <text x={(columns[0]?.x ?? 0) - 6} y={y + 4} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {bars.map(({ key, kind, ...box }) => (
        <rect key={key} className={`bar-${kind}`} rx="3" {...box} />
      ))}
    </svg>
  );
}
