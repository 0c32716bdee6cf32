import { WeekFigure } from "@/components/level/week-figure";
import type { WeekDrawing } from "@/lib/levels/week-drawing";
import type { TableLevel } from "@/lib/page/comparison";

export interface WeekGridProps {
  readonly levels: readonly TableLevel[];
  readonly weeks: readonly WeekDrawing[];
}

/** A possible week of each level, as many beside each other as fit. */
export function WeekGrid({ levels, weeks }: WeekGridProps) {
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(18rem,100%),1fr))] gap-x-10 gap-y-2">
      {weeks.map((week, i) => (
        <section key={week.title} aria-label={week.title}>
          <h3 className="mt-4">{levels[i]?.shortName}</h3>
          <WeekFigure week={week} />
        </section>
      ))}
    </div>
  );
}
