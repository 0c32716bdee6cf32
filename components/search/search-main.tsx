import { PageIndex } from "@/components/pages/page-index";
import { DangerBlock } from "@/components/safety/danger-block";
import type { SearchPage } from "@/lib/page/search";
import { Answer } from "./answer";

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
      {index ? <PageIndex index={index} /> : null}
      <p className="mt-8 text-sm text-soft">
        Tips: use one to three words, like “detox cost”. Street names and spelling mistakes are fine. {privacy}{" "}
        <a href="/about/privacy#search">Privacy</a>
      </p>
    </>
  );
}
