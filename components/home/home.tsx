import { StepsFigure } from "@/components/level/steps-figure";
import { InSpanish } from "@/components/safety/in-spanish";
import { BrowserSearch } from "@/components/search/browser-search";
import { Frame } from "@/components/site/frame";
import type { HomePage } from "@/lib/page/home";
import { NeedRows } from "./need-rows";
import { Road } from "./road";
import { Topics } from "./topics";

/** By need first: what cannot wait, me, someone I love, we want to start. Then what the levels are, the way through, and the topics. */
export function Home({ page }: { readonly page: HomePage }) {
  const { heading, lead, needs, steps, road, topics } = page;
  return (
    <Frame page={page}>
      <BrowserSearch />
      <home-screen />
      <div className="hero">
        <div>
          <h1>{heading}</h1>
          <p className="lead mt-2">{lead}</p>
        </div>
        <NeedRows needs={needs} />
      </div>
      <InSpanish />
      <h2 className="mt-10">The seven levels</h2>
      <StepsFigure steps={steps} />
      <p>
        <a href="/next-step" className="inline-flex min-h-11 items-center">
          Compare two of them
        </a>
      </p>
      <h2 className="mt-10 mb-4">The road</h2>
      <Road stops={road} />
      <Topics topics={topics} />
    </Frame>
  );
}
