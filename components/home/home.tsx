import { StepsFigure } from "@/components/level/steps-figure";
import { BrowserSearch } from "@/components/search/browser-search";
import { CardLinks } from "@/components/site/card-links";
import { Frame } from "@/components/site/frame";
import type { HomePage } from "@/lib/page/home";
import { Topics } from "./topics";

/** What this is in one look, and four doors by situation. */
export function Home({ page }: { readonly page: HomePage }) {
  return (
    <Frame page={page}>
      <BrowserSearch />
      <home-screen />
      <div className="grid items-center gap-8 pt-8 xl:grid-cols-[.85fr_1.15fr]">
        <div>
          <h1>Addiction treatment comes in levels. Here is what each one is.</h1>
          <p className="mt-4 max-w-[58ch] text-[1.2rem] text-soft">
            Plain facts for you or someone you love: what happens, who it suits, and what to ask next. Nothing to sign up for. No
            one pays to be on this site.
          </p>
          <p className="mt-6">
            <a
              href="/next-step"
              className="inline-flex min-h-12 items-center rounded-full bg-pine px-6 font-semibold text-paper no-underline"
            >
              Find your next step
            </a>
          </p>
        </div>
        <StepsFigure steps={page.steps} />
      </div>
      <h2 className="mt-10 mb-3">Where are you now?</h2>
      <CardLinks cards={page.doors} />
      <Topics topics={page.topics} />
    </Frame>
  );
}
