import { PageIndex } from "@/components/pages/page-index";
import { Frame } from "@/components/site/frame";
import type { BusyPage } from "@/lib/page/search";

/** Shown in place of a page that cannot be made for one reader right now: everything else on the site works. */
export function Busy({ page }: { readonly page: BusyPage }) {
  return (
    <Frame page={page}>
      <h1 className="mt-2">{page.title}</h1>
      <p className="mt-3 max-w-[58ch] text-[1.1rem]">
        This page cannot be made right now: too much is asked of the site at once, or a part of it is broken. Every other page
        works.
      </p>
      <PageIndex index={page.index} />
    </Frame>
  );
}
