import { renderToStaticMarkup } from "react-dom/server";
import { HeaderSearch } from "@/components/search/search-form";
import { SearchMain } from "@/components/search/search-main";
import type { SearchPage } from "@/lib/page/search";

/** The blank search page without the parts that depend on the reader's words, as the build cut it: lib/build/search-shell.ts. */
export interface SearchShell {
  /** What stands before the header's search form, between it and the inside of <main>, and after that. */
  readonly parts: [string, string, string];
  /** SHA-256 of its style element, as the CSP writes it. */
  readonly style: string;
}

/** A whole page of results: the shell, and between its parts what Next.js would draw there, by the same components. */
export function searchDocument({ parts: [head, middle, end] }: Pick<SearchShell, "parts">, page: SearchPage): string {
  const form = renderToStaticMarkup(<HeaderSearch query={page.answer.query} />);
  return head + form + middle + renderToStaticMarkup(<SearchMain page={page} />) + end;
}
