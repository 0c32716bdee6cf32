import { SourceNames } from "@/components/article/source-names";
import { ShareRow } from "@/components/share/share-row";
import { Frame } from "@/components/site/frame";
import type { NextStepPage } from "@/lib/page/next-step";
import { LevelOverview } from "./level-overview";
import { Picker } from "./picker";

/** Pick levels to compare, then all seven, and the way to the questions. */
export function NextStep({ page }: { readonly page: NextStepPage }) {
  const { asked, levels, often, pairs, oldPlaces, sources, address } = page;
  return (
    <Frame page={page}>
      <h1>Compare levels</h1>
      <p className="lead mt-2">
        This page cannot tell you which one is right: a professional’s assessment can. It helps you ask.
      </p>
      <Picker levels={levels} often={often} pairs={pairs} />
      <h2 id="all-seven" className="mt-10">
        All seven levels
      </h2>
      <LevelOverview asked={asked} levels={levels} />
      <p className="relative mt-10">
        {oldPlaces.map((id) => (
          <span key={id} id={id} />
        ))}
        <a href="/next-step/questions" className="lead-card">
          <b>Questions to think with</b>{" "}
          <span>
            Is it safe to wait? Then tick what fits you, or someone you love: what to do today, what to ask, and what to watch
            for. No score. Nothing is sent to us.
          </span>
        </a>
      </p>
      <ShareRow address={address} />
      <SourceNames sources={sources} />
    </Frame>
  );
}
