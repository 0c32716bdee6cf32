import { content } from "@/lib/content";
import { drawSteps, type StepsDrawing } from "@/lib/levels/steps-drawing";
import { site } from "@/lib/site";
import { type Shelf, shelvesOf } from "./shelves";
import type { LinkCard, PageFrame } from "./types";

export interface HomePage extends PageFrame {
  readonly steps: StepsDrawing;
  readonly doors: readonly LinkCard[];
  readonly shelves: readonly Shelf[];
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
    shelves: shelvesOf(content),
    doors: [
      {
        address: "/do-i-need-treatment",
        label: "I am worried about myself",
        note: "Signs to look at, with no score and no judgment.",
      },
      {
        address: "/help-now#someone-else",
        label: "I am worried about someone",
        note: "What to look for, what to say, and who to call.",
      },
      {
        address: "/find-treatment",
        label: "We want to start",
        note: "Where to look, what to ask on the phone, and what to do while you wait.",
      },
      { address: "/help-now", label: "It can’t wait", note: "Danger signs, what to do, and numbers that answer now." },
    ],
  };
}
