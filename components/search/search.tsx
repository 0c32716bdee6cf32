import { Frame } from "@/components/site/frame";
import { BrowserSearch } from "./browser-search";
import { SearchMain, type SearchProps } from "./search-main";

/** The search page as Next.js draws it. */
export function Search({ page }: SearchProps) {
  return (
    <Frame page={page} query={page.answer.query}>
      <BrowserSearch />
      <SearchMain page={page} />
    </Frame>
  );
}
