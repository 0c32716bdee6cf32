import { PageIndex } from "@/components/pages/page-index";
import { DangerBlock } from "@/components/safety/danger-block";
import { Frame } from "@/components/site/frame";
import type { SearchPage } from "@/lib/page/search";
import { Answer } from "./answer";
import { BrowserSearch } from "./browser-search";

/** What was found, best first; never an empty page, and what to do in danger before everything else. */
export function Search({ page: { answer, index, privacy, ...page } }: { readonly page: SearchPage }) {
  const lead = answer.danger ? <DangerBlock notice={answer.danger} /> : null;
  return (
    <Frame page={page} query={answer.query} lead={lead}>
      <BrowserSearch />
      <h1 className={lead ? "mt-8" : "mt-2"}>Search</h1>
      <search-results>
        <Answer answer={answer} />
      </search-results>
      {index ? <PageIndex index={index} /> : null}
      <p className="mt-8 text-sm text-soft">
        Tips: use one to three words, like “detox cost”. Street names and spelling mistakes are fine. {privacy}{" "}
        <a href="/about/privacy#search">Privacy</a>
      </p>
    </Frame>
  );
}
