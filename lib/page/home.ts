import { content } from "@/lib/content";
import { type Step, stairsOf } from "@/lib/levels/stairs";
import { site } from "@/lib/site";
import { edition } from "./edition";
import { withMoney } from "./money";
import { type Topic, topicsOf } from "./topics";
import type { LinkCard, PageFrame } from "./types";

export interface HomePage extends PageFrame {
  readonly heading: string;
  readonly lead: string;
  readonly needs: readonly Need[];
  readonly steps: readonly Step[];
  readonly road: readonly Stop[];
  readonly topics: readonly Topic[];
}

/** What brings a reader here; its id names its drawing. */
export interface Need extends LinkCard {
  readonly id: "urgent" | "myself" | "someone" | "start";
}

/** One stop on the way through treatment; what it says stands with its sources on the page it leads to. */
export interface Stop {
  readonly id: "call" | "assessment" | "first-day" | "week" | "step-down" | "aftercare";
  readonly title: string;
  readonly text: string;
  readonly link: Pick<LinkCard, "address" | "label">;
}

const HEADING = "Addiction treatment comes in levels. Here is what each one is.";
const LEAD = "Plain facts, nothing to sign up for.";

const NEEDS: readonly Need[] = [
  { id: "urgent", address: "/help-now", label: "It can’t wait", note: "Danger signs, numbers to call" },
  {
    id: "myself",
    address: "/do-i-need-treatment",
    label: "I am worried about myself",
    note: "Signs to look at, and no score",
  },
  {
    id: "someone",
    address: "/family/what-to-say",
    label: "I am worried about someone",
    note: "What to say, and how to help",
  },
  { id: "start", address: "/find-treatment", label: "We want to start", note: "Where to look, what to ask" },
];

const ROAD: readonly Stop[] = [
  {
    id: "call",
    title: "The first call",
    text: "You ask, they ask. Staff should tell you how long it takes to get in.",
    link: { address: "/find-treatment#first-call", label: "How to call" },
  },
  {
    id: "assessment",
    title: "The assessment",
    text: "A talk about what you use, your health and your life.",
    link: { address: "/assessment#what-is-asked", label: "What they ask" },
  },
  {
    id: "first-day",
    title: "The first day",
    text: "In a group, you may listen more than you talk at first.",
    link: { address: "/first-day/iop", label: "What often happens" },
  },
  {
    id: "week",
    title: "A week",
    text: "Groups are the center of most IOPs. There is one-to-one time too.",
    link: { address: "/iop/what-to-expect", label: "What to expect" },
  },
  {
    id: "step-down",
    title: "Step down",
    text: "Then to less care. The move works best when it is planned, and your records go with you.",
    link: { address: "/iop/leaving#plan", label: "The plan" },
  },
  {
    id: "aftercare",
    title: "Aftercare",
    text: "Lighter support goes on. Calls, groups and visits to your own doctor count.",
    link: { address: "/aftercare", label: "What it is" },
  },
];

/** The first page: four needs, the seven levels, the road through treatment, and the topics. */
export function homePage(): HomePage {
  return {
    address: "/",
    title: `${site.name}: the levels of addiction treatment in plain words`,
    description:
      "Plain facts about detox, inpatient, residential, PHP, IOP, outpatient and aftercare: what happens, who it suits, and what to ask next.",
    breadcrumb: [],
    heading: edition?.home.title ?? HEADING,
    lead: edition?.home.lead ?? withMoney(LEAD, { publisher: site.publisher, edition }),
    needs: NEEDS,
    steps: stairsOf([...content.levels.values()]),
    road: ROAD,
    topics: topicsOf(content),
  };
}
