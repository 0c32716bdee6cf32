import { content } from "@/lib/content";
import { drawSteps, type StepsDrawing } from "@/lib/levels/steps-drawing";
import { site } from "@/lib/site";
import type { LinkCard, PageFrame } from "./types";

export interface HomePage extends PageFrame {
  readonly steps: StepsDrawing;
  readonly doors: readonly LinkCard[];
}

/** The first page: what this is, the seven steps, and four doors by situation. */
export function homePage(): HomePage {
  return {
    address: "/",
    title: `${site.name}: the levels of addiction treatment in plain words`,
    description:
      "Plain facts about detox, inpatient, residential, PHP, IOP, outpatient and aftercare: what happens, who it suits, and what to ask next.",
    breadcrumb: [],
    steps: drawSteps([...content.levels.values()]),
    doors: [
      { address: "/next-step", label: "I am worried about myself", note: "See the levels side by side, and what to ask." },
      {
        address: "/help-now#someone-else",
        label: "I am worried about someone",
        note: "What to look for, what to say, and who to call.",
      },
      {
        address: "/iop/what-to-expect",
        label: "We already have a plan",
        note: "What happens in a program, from the first call on.",
      },
      { address: "/help-now", label: "It can’t wait", note: "Danger signs, what to do, and numbers that answer now." },
    ],
  };
}
