import type { Content } from "@/lib/content";
import { articlesBySection, type ListedLink, type PageGroup } from "./page-list";

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
