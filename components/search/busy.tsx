import { Frame } from "@/components/site/frame";
import type { BusyPage } from "@/lib/page/search";
import { AllPages } from "./all-pages";

/** Shown in place of results that cannot be made right now: everything else on the site works. */
export function Busy({ page }: { readonly page: BusyPage }) {
  return (
    <Frame page={page}>
      <h1 className="mt-2">{page.title}</h1>
      <p className="mt-3 max-w-[58ch] text-[1.1rem]">
        Search cannot answer right now. Please try again in a moment. Every page below works.
      </p>
      <AllPages cards={page.all} />
    </Frame>
  );
}
