import { SourceNames } from "@/components/article/source-names";
import { DangerCheck } from "@/components/safety/danger-check";
import { ShareRow } from "@/components/share/share-row";
import { Frame } from "@/components/site/frame";
import type { QuestionsPage as Page } from "@/lib/page/questions-page";
import { Questions } from "./questions";

/** Is it safe to wait, then the questions. */
export function QuestionsPage({ page }: { readonly page: Page }) {
  const { title, address, danger, groups, sources } = page;
  return (
    <Frame page={page}>
      <h1>{title}</h1>
      <DangerCheck notes={danger} />
      <Questions groups={groups} />
      <p className="mt-10">
        <a href="/next-step" className="lead-card">
          <b>Put levels side by side</b>{" "}
          <span>Hours, nights, withdrawal care, medicines, work and cost: any two or three levels, or all seven.</span>
        </a>
      </p>
      <ShareRow address={address} />
      <SourceNames sources={sources} />
    </Frame>
  );
}
