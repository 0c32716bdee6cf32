import { WeekFigure, WeekLegend } from "@/components/level/week-figure";
import { sharedLegend, type WeekDrawing } from "@/lib/levels/week-drawing";
import type { TableLevel } from "@/lib/page/comparison";

export interface WeekGridProps {
  readonly levels: readonly TableLevel[];
  readonly weeks: readonly WeekDrawing[];
}

/** What the blocks stand for, since they are bare on a phone; then a possible week of each level, as many beside each other as fit. */
export function WeekGrid({ levels, weeks }: WeekGridProps) {
  return (
    <>
      <WeekLegend legend={sharedLegend(weeks)} />
      <div className="weeks">
        {weeks.map((week, i) => (
          <section key={week.title} aria-label={week.title}>
            <h3 className="mt-4">{levels[i]?.shortName}</h3>
            <WeekFigure week={week} withLegend={false} />
          </section>
        ))}
      </div>
    </>
  );
}
