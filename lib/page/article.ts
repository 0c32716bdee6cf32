import { type Article, type Content, content, discreetCodes, redirects } from "@/lib/content";
import { isOverdue, today } from "@/lib/content/freshness";
import { memoOf } from "@/lib/content/memo";
import { isEmergency } from "@/lib/content/vocabulary/emergency-pages";
import { type Step, stairsOf } from "@/lib/levels/stairs";
import { drawWeek, type WeekDrawing } from "@/lib/levels/week-drawing";
import { htmlWithoutPermalinks, numberedHtml, ownHtml } from "./article-html";
import { type CardBlock, cardsFor } from "./cards";
import { Citations } from "./citations";
import { dayInWords } from "./days";
import { ownerOf } from "./edition";
import { type Emergency, emergencyOf } from "./emergency";
import { levelFacts } from "./facts";
import { type HelplineEntry, helplineEntries } from "./helplines";
import { type LocalLines, localLineIds, localLinesOf } from "./local-lines";
import { notesHtml, notesOfPage } from "./local-notes";
import { type MovedPart, movedParts } from "./moved";
import { nextCards } from "./next-block";
import { PRIVACY_PAGE, type PrivacyRecord, privacyTable } from "./privacy-record";
import { type PageReview, reviewOf } from "./review";
import type { CitedText, Crumb, LinkCard, PageFrame, Sourced } from "./types";
import { type Way, waysFrom } from "./ways";

/** The kinds of article; components/article has one component for each. */
export type ArticleKind = "about" | "emergency" | "guide" | "level" | "overview" | "privacy";

export interface ArticlePage extends PageFrame, Sourced {
  readonly kind: ArticleKind;
  /** The short version, line by line. */
  readonly summary: readonly string[];
  readonly checked: string;
  readonly fresh: Freshness;
  readonly review: PageReview;
  readonly html: string;
  readonly local: LocalParts;
  readonly moved: readonly MovedPart[];
  readonly contents: readonly { readonly id: string; readonly label: string }[];
  readonly facts: readonly { readonly label: string; readonly fact: CitedText }[];
  readonly week: WeekDrawing | null;
  readonly steps: readonly Step[] | null;
  /** Steps to other levels, on a level's own page. */
  readonly ways: readonly Way[];
  readonly cards: readonly CardBlock[];
  readonly helplines: readonly HelplineEntry[];
  /** What the last privacy crawl counted, on the page about it. */
  readonly record: PrivacyRecord | null;
  readonly related: readonly LinkCard[];
  readonly next: readonly LinkCard[];
  /** The address of its discreet link; null on the page behind such a link. */
  readonly discreet: string | null;
  /** Whether it is the page behind such a link. */
  readonly hidesSubject?: boolean;
  /** What it begins with when it is about an emergency. */
  readonly emergency: Emergency | null;
  /** When it was checked and when its words changed, for machines: 2026-11-23. */
  readonly dates: { readonly checked: string; readonly changed: string };
  readonly changes: readonly { readonly date: string; readonly what: string }[];
}

/** What a local edition adds to a page. */
export interface LocalParts {
  /** Whose page it is, where it is not ours. */
  readonly owner: string | null;
  /** Notes that stand before the text, as HTML. */
  readonly notes: string;
  readonly lines: LocalLines | null;
}

/** By when the page is to be checked again. */
export interface Freshness {
  readonly due: string;
  readonly dueInWords: string;
  /** Whether that day had passed when the site was built. */
  readonly overdue: boolean;
}

/** All an article's page needs, or null when no article has this address. Each article is assembled once. */
export function articlePage(address: string, from: Content = content): ArticlePage | null {
  const article = from.articles.get(address);
  return article ? assembled(from, article).page : null;
}

/** The page behind a discreet link, without marks whose addresses name its parts; null when no article has this address. */
export function discreetArticle(address: string, link: string): ArticlePage | null {
  const article = content.articles.get(address);
  if (!article) return null;
  const { page, numbered } = assembled(content, article);
  const html = htmlWithoutPermalinks(numbered);
  const emergency = page.emergency && emergencyOf(address, numbered, htmlWithoutPermalinks);
  return { ...page, address: link, html, emergency, discreet: null, hidesSubject: true };
}

interface Assembled {
  readonly page: ArticlePage;
  /** The text with its notes numbered, for pages that show less of it. */
  readonly numbered: string;
}

const made = memoOf((_from: Content) => new Map<Article, Assembled>());

function assembled(from: Content, article: Article): Assembled {
  const known = made(from).get(article) ?? assemble(article, from);
  made(from).set(article, known);
  return known;
}

function assemble(article: Article, from: Content): Assembled {
  const citations = new Citations(from.sources);
  const kind = kindOf(article);
  const level = article.level ? from.levels.get(article.level) : undefined;
  const own = kind === "level" ? level : undefined;
  // In the order in which a reader meets them, since that numbers the notes.
  const facts = own ? levelFacts(article, from, citations) : [];
  const notes = notesHtml(notesOfPage(article.address, from), citations);
  const numbered = numberedHtml(article, from, citations);
  const ways = own ? waysFrom(own, from, citations) : [];
  const cards = cardsFor(article, from, citations);
  const helplines = helplineEntries([...(article.helplines ?? []), ...localLineIds(article.address, from)], from, citations);
  const sources = citations.list();
  const next = nextCards(article.level, from);
  const page: ArticlePage = {
    kind,
    address: article.address,
    title: article.title,
    description: article.description,
    breadcrumb: breadcrumbOf(article, from),
    summary: article.summary,
    checked: dayInWords(article.checked),
    fresh: { due: article.checkAgain, dueInWords: dayInWords(article.checkAgain), overdue: isOverdue(article, today()) },
    review: reviewOf(article, from),
    html: ownHtml(numbered),
    local: { owner: ownerOf(article.address), notes, lines: localLinesOf(article.address, from) },
    moved: movedParts(article, redirects, from),
    contents: contentsOf(article, { helplines, sources, kind }),
    facts,
    week: own ? drawWeek(own.week, own.shortName) : null,
    steps: own || kind === "overview" ? stairsOf([...from.levels.values()], article.level) : null,
    ways,
    cards,
    helplines,
    record: kind === "privacy" ? privacyTable() : null,
    related: relatedOf(article, from).filter(({ address }) => next.every((card) => card.address !== address)),
    next,
    sources,
    discreet: discreetAddress(article.address),
    emergency: kind === "emergency" ? emergencyOf(article.address, numbered, ownHtml) : null,
    dates: { checked: article.checked, changed: article.changes[0]?.date ?? article.checked },
    changes: article.changes.map(({ date, what }) => ({ date: dayInWords(date), what })),
  };
  return { page, numbered };
}

/** Null for a page that is not published yet. */
function discreetAddress(address: string): string | null {
  const code = discreetCodes[address];
  return code ? `/s/${code}` : null;
}

function kindOf({ address, level }: Article): ArticleKind {
  if (address === "/levels") return "overview";
  if (address === "/about") return "about";
  if (isEmergency(address)) return "emergency";
  if (address === PRIVACY_PAGE) return "privacy";
  return level && address === `/${level}` ? "level" : "guide";
}

/** The section's page, the pages above in the address, the page itself. */
function breadcrumbOf({ address, section, shortTitle }: Article, { articles }: Content): Crumb[] {
  const parts = address.split("/").slice(1, -1);
  const above = parts.map((_part, i) => `/${parts.slice(0, i + 1).join("/")}`);
  const root = (section === "levels" || section === "expect") && address !== "/levels" ? ["/levels"] : [];
  const crumbs = [...root, ...above].flatMap((link) => {
    const page = articles.get(link);
    return page ? [{ label: page.shortTitle, address: link }] : [];
  });
  return [...crumbs, { label: shortTitle }];
}

function contentsOf({ outline }: Article, { helplines, sources, kind }: Pick<ArticlePage, "helplines" | "sources" | "kind">) {
  const own = outline.sections.filter(({ depth, id }) => depth === 2 && id).map(({ id, heading }) => ({ id, label: heading }));
  const lines = helplines.length > 0 ? [{ id: "phone-lines-list", label: "Who answers each line" }] : [];
  const list = sources.length > 0 ? [{ id: "sources", label: "Sources" }] : [];
  const record = kind === "privacy" ? [{ id: "record", label: "The last record" }] : [];
  return [...own, ...record, ...lines, { id: "next-step", label: "Your next step" }, ...list];
}

function relatedOf({ related }: Article, { articles }: Content): LinkCard[] {
  return related.flatMap((address) => {
    const page = articles.get(address);
    return page ? [{ address, label: page.title, note: page.description }] : [];
  });
}
