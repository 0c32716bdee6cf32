import { SECTIONS } from "./kinds/article";
import { memoOf } from "./memo";
import type { Content } from "./model";
import { COMPARISON_SLUGS } from "./vocabulary/comparison-slugs";
import { LEVEL_IDS } from "./vocabulary/level-ids";

/** Pages that are drawn by the site itself, not from a Markdown file. */
export const ROUTES = [
  "/",
  "/next-step",
  "/next-step/questions",
  "/search",
  "/pages",
  "/glossary",
  "/sources",
  "/pocket",
] as const;

/** Folders of pages that the site draws for each level. */
export const LEVEL_ROUTES = ["/call-sheets", "/first-day"] as const;

/** Where the site keeps what is no article's: discreet links, cards, icons, Markdown, files, its own answers, and the editor's desk. */
const RESERVED = ["/s", "/cards", "/icons", "/markdown", "/assets", "/404", "/503", "/healthz", "/en", "/desk"];

/** Whether an address is the site's own, so that no article may have it. */
export function isReserved(address: string): boolean {
  return [...ROUTES, ...LEVEL_ROUTES, ...RESERVED].some(
    (own) => address === own || (own !== "/" && address.startsWith(`${own}/`)),
  );
}

/** Ids that every article's layout adds around its text. */
const LAYOUT_IDS = [
  "main",
  "short-version",
  "on-this-page",
  "ways",
  "phone-lines-list",
  "after-detox",
  "next-step",
  "publisher",
  "sources",
];

/** Whether an id belongs to the layout, so that a text may link to it but not use it. */
export function isLayoutId(id: string): boolean {
  return LAYOUT_IDS.includes(id) || /^(?:source|note)-\d+$/.test(id);
}

/** Ids that a link may lead to on pages that the site draws itself. */
const ROUTE_IDS: Record<(typeof ROUTES)[number], readonly string[]> = {
  "/": [],
  "/next-step": ["picker", "all-seven", "sources"],
  "/next-step/questions": ["danger-check", "questions", "sources"],
  "/search": [],
  "/pages": [...SECTIONS, "tools"],
  "/glossary": ["sources"],
  "/sources": [],
  "/pocket": ["numbers", "levels", "call-sheets", "words"],
};

/** Ids that a link may lead to on a page that the site draws itself; none for any other. */
export function drawnIds(address: string): readonly string[] {
  const own = ROUTES.find((route) => route === address);
  return own ? ROUTE_IDS[own] : [];
}

/** Ids that a link to a page may end with. */
export function knownIds(address: string, { articles, terms }: Pick<Content, "articles" | "terms">): readonly string[] {
  const article = articles.get(address);
  if (article) return [...article.outline.sections.map(({ id }) => id).filter(Boolean), "short-version", "next-step", "sources"];
  const own = ROUTES.find((route) => route === address);
  const entries = own === "/glossary" ? [...terms.keys()] : [];
  return own ? [...ROUTE_IDS[own], ...entries] : ["sources"];
}

const NO_ARTICLES: Content["articles"] = new Map();

/** Whether the site draws a page itself at this address. */
export function isDrawn(address: string): boolean {
  return addressesWith(NO_ARTICLES).has(address);
}

/** Every address a link may lead to: articles, the pages the site draws itself, and all comparisons. */
export function knownAddresses({ articles }: Pick<Content, "articles">): ReadonlySet<string> {
  return addressesWith(articles);
}

const addressesWith = memoOf((articles: Content["articles"]): ReadonlySet<string> => {
  const forLevels = LEVEL_ROUTES.flatMap((route) => LEVEL_IDS.map((id) => `${route}/${id}`));
  return new Set([...ROUTES, ...articles.keys(), ...COMPARISON_SLUGS.map((slug) => `/next-step/${slug}`), ...forLevels]);
});
