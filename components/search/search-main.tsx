import { PageIndex } from "@/components/pages/page-index";
import { DangerBlock } from "@/components/safety/danger-block";
import type { SearchPage } from "@/lib/page/search";
import { Answer } from "./answer";

/** A static host shows the page before a question to whoever asks one. Script answers it on the device; without, only this can be said. */
function Unanswered() {
  return (
    <noscript>
      <p className="mt-3">
        If you have just searched and see no results: this copy of the site cannot search without scripts. Pick a page below.
      </p>
    </noscript>
  );
}

export interface SearchProps {
  readonly page: SearchPage;
}

/**
 * What was found, best first; never an empty page, and what to do in danger before everything else. Apart from the page around
 * it, since the server draws it alone.
 */
export function SearchMain({ page: { answer, index, privacy } }: SearchProps) {
  return (
    <>
      {answer.danger ? <DangerBlock notice={answer.danger} /> : null}
      <h1 className={answer.danger ? "mt-8" : "mt-2"}>Search</h1>
      <search-results>
        <Answer answer={answer} />
      </search-results>
      {answer.query ? null : <Unanswered />}
      {index ? <PageIndex index={index} /> : null}
      <p className="mt-8 text-sm text-soft">
        Tips: use one to three words, like “detox cost”. Street names and spelling mistakes are fine. {privacy}{" "}
        <a href="/about/privacy#search">Privacy</a>
      </p>
    </>
  );
}
