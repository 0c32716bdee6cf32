import { SourceNames } from "@/components/article/source-names";
import { DangerCheck } from "@/components/safety/danger-check";
import { ShareRow } from "@/components/share/share-row";
import { Frame } from "@/components/site/frame";
import type { NextStepPage } from "@/lib/page/next-step";
import { LevelTable } from "./level-table";
import { Picker } from "./picker";
import { Questions } from "./questions";
import { WeekGrid } from "./week-grid";

/** In order: is it safe to wait, questions, pick levels to compare, all seven at once. */
export function NextStep({ page }: { readonly page: NextStepPage }) {
  const { levels, rows, weeks, pairs, questions, danger, sources, address } = page;
  return (
    <Frame page={page}>
      <h1 className="mt-2">Your next step</h1>
      <p className="mt-3 max-w-[58ch] text-[1.2rem] text-soft">
        See the seven levels of care side by side. This page cannot tell you which one is right: a professional’s assessment can.
        It helps you ask.
      </p>
      <ShareRow address={address} />
      <DangerCheck notes={danger} />
      <Questions groups={questions} />
      <Picker levels={levels} pairs={pairs} />
      <h2 id="all-seven" className="mt-12">
        All seven levels
      </h2>
      <p className="mt-1 max-w-[66ch]">
        Ten plain questions, the same for every level. “Varies – ask” means that no source gives one answer.
      </p>
      <LevelTable caption="The seven levels of care" levels={levels} rows={rows} markDifferences={false} />
      <h2 className="mt-12">A possible week at each level</h2>
      <WeekGrid levels={levels} weeks={weeks} />
      <SourceNames sources={sources} />
    </Frame>
  );
}
