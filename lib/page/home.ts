import { type Content, content } from "@/lib/content";
import { drawSteps, type StepsDrawing } from "@/lib/levels/steps-drawing";
import { site } from "@/lib/site";
import { articlesBySection, type ListedLink, type PageGroup } from "./page-list";
import type { LinkCard, PageFrame } from "./types";

export interface HomePage extends PageFrame {
  readonly steps: StepsDrawing;
  readonly doors: readonly LinkCard[];
  readonly topics: readonly Topic[];
}

/** A section of the site: three of its pages, and how many there are. */
export interface Topic {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly pages: readonly ListedLink[];
}

/** What is asked for most in each topic; where a page is missing, the next of its section takes its place. */
const TOPIC_PAGES: Readonly<Record<string, readonly string[]>> = {
  safety: ["/overdose", "/withdrawal/alcohol", "/after-detox"],
  expect: ["/do-i-need-treatment", "/assessment", "/iop/day-one"],
  levels: ["/levels", "/residential", "/iop"],
  treatments: ["/medicines/buprenorphine", "/treatments/group-therapy", "/medicines/not-swapping"],
  paying: ["/paying/no-insurance", "/paying/medicaid", "/paying/denials"],
  rights: ["/rights/leave-from-work", "/rights/privacy", "/rights/children"],
  family: ["/family/what-to-say", "/family/when-they-refuse", "/family/naloxone"],
  people: ["/people/teens", "/people/pregnancy", "/people/veterans"],
  after: ["/after/return-to-use", "/after/staying-well", "/after/recovery-housing"],
};
const PAGES_A_TOPIC = 3;

/** Every section but the one about the site, each with at most three links. */
export function topicsOf(from: Pick<Content, "articles">): Topic[] {
  return articlesBySection(from)
    .filter(({ id }) => id !== "about")
    .map(topicOf);
}

function topicOf({ id, label, pages }: PageGroup): Topic {
  const chosen = (TOPIC_PAGES[id] ?? []).flatMap((address) => pages.find((page) => page.address === address) ?? []);
  const shown = [...new Set([...chosen, ...pages])].slice(0, PAGES_A_TOPIC);
  return { id, label, count: pages.length, pages: shown };
}

/** The first page: what this is, the seven steps, four doors by situation, and the topics. */
export function homePage(): HomePage {
  return {
    address: "/",
    title: `${site.name}: the levels of addiction treatment in plain words`,
    description:
      "Plain facts about detox, inpatient, residential, PHP, IOP, outpatient and aftercare: what happens, who it suits, and what to ask next.",
    breadcrumb: [],
    steps: drawSteps([...content.levels.values()]),
    topics: topicsOf(content),
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
