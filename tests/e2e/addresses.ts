import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { addressOf } from "@/lib/content/address";
import { LEVEL_ROUTES } from "@/lib/content/addresses";
import { COMPARISON_SLUGS } from "@/lib/content/vocabulary/comparison-slugs";
import { LEVEL_IDS } from "@/lib/content/vocabulary/level-ids";

/** Addresses of all articles, from their files. */
export const ARTICLES: readonly string[] = readdirSync("content/en", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".md"))
  .map((file) => addressOf(`en/${file.replace(/\.md$/, "")}`));

/** Every page of the site. */
export const ALL_PAGES: readonly string[] = [
  "/",
  ...ARTICLES,
  "/next-step",
  ...COMPARISON_SLUGS.map((slug) => `/next-step/${slug}`),
  ...LEVEL_ROUTES.flatMap((route) => LEVEL_IDS.map((id) => `${route}/${id}`)),
  "/glossary",
  "/sources",
  "/search",
  "/search?q=iop",
];

/** The discreet copy of every article. */
export const DISCREET_CODES: Readonly<Record<string, string>> = parse(readFileSync("content/data/discreet.yaml", "utf8"));
export const DISCREET_PAGES: readonly string[] = Object.values(DISCREET_CODES).map((code) => `/s/${code}`);

/** No decoder reads it; it is answered with the small plain page. */
export const BROKEN_ADDRESS = "/%E0%A4%A";

/** Answers that no list names: results in an emergency, no results, an address that leads nowhere, and a broken one. */
export const OTHER_PAGES: readonly string[] = [
  "/search?q=took+too+many+pills",
  "/search?q=zzzzqqqqxxxx",
  "/no/such/page",
  BROKEN_ADDRESS,
];

/** Whatever a reader may land on. */
export const EVERY_ADDRESS: readonly string[] = [...ALL_PAGES, "/pocket", ...DISCREET_PAGES, ...OTHER_PAGES];

/** One page of each kind. */
export const KINDS: readonly string[] = [
  "/",
  "/levels",
  "/iop",
  "/iop/reasons",
  "/help-now",
  "/next-step",
  "/next-step/iop-vs-php",
  "/next-step/detox-vs-inpatient-vs-residential",
  "/call-sheets/iop",
  "/first-day/detox",
  "/glossary",
  "/sources",
  "/search",
  "/search?q=iop",
  "/no/such/page",
];
