import { StepsFigure } from "@/components/level/steps-figure";
import { SearchForm } from "@/components/search/search-form";
import type { NotFoundPage } from "@/lib/page/not-found";
import { Frame } from "./frame";

/** An address that leads nowhere still leads on. */
export function NotFound({ page }: { readonly page: NotFoundPage }) {
  return (
    <Frame page={page}>
      <h1 className="mt-2">{page.title}</h1>
      <p className="mt-3 max-w-[58ch] text-[1.2rem] text-soft">
        The address leads to no page of this site. It may have been cut off on the way. Search for what you need, or pick a level
        below.
      </p>
      <SearchForm query="" name="Search for this page" className="mt-6 max-w-md" />
      <StepsFigure steps={page.steps} />
    </Frame>
  );
}
