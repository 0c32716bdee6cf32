import { LEVEL_IDS } from "@/lib/content/vocabulary/level-ids";

/** What begins where at the latest, on a phone. */
export interface Place {
  readonly address: string;
  /** What the reader came for. */
  readonly what: string;
  readonly selector: string;
  /** The lowest place at which it may begin, in CSS pixels. */
  readonly most: number;
}

const LONGEST_TITLES = ["/mixing", "/rights/license-driving-guns", "/family/when-they-refuse", "/iop/is-it-right-for-me"];
const SHORT = "[aria-labelledby=short-version]";
const FIRST_CARD = ".care > :first-child";

const EMERGENCIES: readonly Place[] = [
  { address: "/overdose", what: "the call button", selector: ".call", most: 160 },
  { address: "/overdose", what: "the last step", selector: ".steps > li:last-child", most: 800 },
  { address: "/help-now", what: "the last of four call buttons", selector: ".call:nth-child(4)", most: 420 },
  { address: "/crisis-lines", what: "the last of four call buttons", selector: ".call:nth-child(4)", most: 420 },
  { address: "/after-detox", what: "the call button", selector: ".call", most: 200 },
  ...["alcohol", "benzodiazepines", "stimulants"].map((drug) => ({
    address: `/withdrawal/${drug}`,
    what: "the first card",
    selector: FIRST_CARD,
    most: 380,
  })),
  // Here the dangers that are told first are three.
  ...["/withdrawal", "/withdrawal/opioids"].map((address) => ({
    address,
    what: "the first card",
    selector: FIRST_CARD,
    most: 700,
  })),
];

const TOOLS: readonly Place[] = [
  { address: "/", what: "the first choice", selector: ":nth-match(main ul a, 1)", most: 330 },
  { address: "/", what: "the fourth choice", selector: ":nth-match(main ul a, 4)", most: 620 },
  { address: "/next-step", what: "the button Compare", selector: ".pick button", most: 440 },
  ...["iop-vs-php", "detox-vs-residential", "inpatient-vs-outpatient-vs-residential"].map((slug) => ({
    address: `/next-step/${slug}`,
    what: "the answer",
    selector: "h1 + p",
    most: 330,
  })),
  ...LEVEL_IDS.map((level) => ({
    address: `/call-sheets/${level}`,
    what: "the first field",
    selector: ":nth-match(.sheet textarea, 1)",
    most: 420,
  })),
  { address: "/first-day/iop", what: "the timeline", selector: "main ol > li h2", most: 300 },
  { address: "/glossary", what: "the letters", selector: "nav[aria-label=Letters]", most: 330 },
];

const ARTICLES: readonly Place[] = [
  ...LEVEL_IDS.flatMap((level) => [
    { address: `/${level}`, what: "the short version", selector: SHORT, most: 320 },
    { address: `/${level}`, what: "the facts", selector: ".facts", most: 700 },
  ]),
  ...LONGEST_TITLES.map((address) => ({ address, what: "the short version", selector: SHORT, most: 320 })),
];

export const PLACES: readonly Place[] = [...EMERGENCIES, ...TOOLS, ...ARTICLES];
