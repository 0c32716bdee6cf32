import { StepsFigure } from "@/components/level/steps-figure";
import { Ways } from "@/components/level/ways";
import { WeekFigure } from "@/components/level/week-figure";
import { ArticleLayout } from "./article-layout";
import type { ArticleProps } from "./page-kinds";

/** The page of one level: its week first, then the text, then where it stands among the seven. */
export function LevelPage({ page }: ArticleProps) {
  const { week, steps, ways } = page;
  return (
    <ArticleLayout
      page={page}
      before={week ? <WeekFigure week={week} /> : null}
      after={
        <>
          <Ways ways={ways} />
          {steps ? <StepsFigure steps={steps} /> : null}
        </>
      }
    />
  );
}
