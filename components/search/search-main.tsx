import { DangerBlock } from "@/components/safety/danger-block";
import type { SearchPage } from "@/lib/page/search";
import { AllPages } from "./all-pages";
import { Answer } from "./answer";

export interface SearchProps {
  readonly page: SearchPage;
}

/**
 * What was found, best first; never an empty page, and what to do in danger before everything else. Apart from the page around
 * it, since the server draws it alone.
 */
export function SearchMain({ page: { answer, all } }: SearchProps) {
  return (
    <>
      {answer.danger ? <DangerBlock notice={answer.danger} /> : null}
      <h1 className={answer.danger ? "mt-8" : "mt-2"}>Search</h1>
      <search-results>
        <Answer answer={answer} />
      </search-results>
      {all.length > 0 ? <AllPages cards={all} /> : null}
      <p className="mt-8 text-sm text-soft">
        Tips: use one to three words, like “detox cost”. Street names and spelling mistakes are fine. We do not keep what you
        search for: <a href="/about/privacy">privacy</a>.
      </p>
    </>
  );
}
