import { type Article, type Content, content, type Helpline, type Level } from "@/lib/content";
import { LEVEL_IDS, type LevelId } from "@/lib/content/vocabulary/level-ids";
import { ROW_IDS, ROW_LABELS } from "@/lib/content/vocabulary/level-rows";
import { site, wholeAddress } from "@/lib/site";
import { htmlElsewhere, numberedHtml } from "./article-html";
import type { SheetQuestion } from "./call-sheet";
import { citedQuestions } from "./call-sheet";
import { type CardBlock, cardsFor } from "./cards";
import { citedCell } from "./cells";
import { Citations } from "./citations";
import { dayInWords } from "./days";
import { citedTerms } from "./glossary";
import { type HelplineEntry, helplineEntries } from "./helplines";
import { changedOn } from "./machines/listed";
import type { CitedText, PageFrame, Sourced } from "./types";

const DANGER_PAGE = "/help-now";
/** Their lines are told in full. */
const EMERGENCY_PAGES = [DANGER_PAGE, "/crisis-lines"];

export interface PocketLevel {
  readonly id: LevelId;
  readonly name: string;
  readonly summary: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cell: CitedText }[];
  readonly questions: readonly SheetQuestion[];
}

export interface PocketPage extends PageFrame, Sourced {
  /** The site's address, for whoever reads the file elsewhere. */
  readonly home: string;
  /** The day any article last changed. */
  readonly asOf: string;
  readonly danger: { readonly title: string; readonly html: string };
  readonly cards: readonly CardBlock[];
  readonly helplines: readonly HelplineEntry[];
  /** Offices and other lines that no page about an emergency names: what they are for, and their numbers. */
  readonly offices: readonly Pick<HelplineEntry, "id" | "name" | "number" | "call" | "purpose">[];
  readonly levels: readonly PocketLevel[];
  readonly terms: readonly { readonly id: string; readonly term: string; readonly definition: CitedText }[];
}

/** All that must be at hand without a network, in one page that loads nothing. */
export function pocketPage(from: Content = content): PocketPage {
  const citations = new Citations(from.sources);
  const danger = dangerText(from, citations);
  // In the order in which a reader meets them, since that numbers the notes.
  const cards = danger.article ? cardsFor({ ...danger.article, address: "/pocket" }, from, citations) : [];
  const urgent = new Set(EMERGENCY_PAGES.flatMap((address) => from.articles.get(address)?.helplines ?? []));
  const lines = [...from.helplines.values()].sort(byOrder);
  const helplines = helplineEntries(
    lines.flatMap(({ id }) => (urgent.has(id) ? id : [])),
    from,
    citations,
  );
  const levels = LEVEL_IDS.flatMap((id) => pocketLevel(from.levels.get(id), from, citations));
  const terms = citedTerms(from, citations).map(({ id, term, definition }) => ({ id, term, definition }));
  return {
    address: "/pocket",
    title: "Pocket edition: all seven levels in one file",
    description: "The danger signs, phone lines, levels, call sheets and words of treatment in one file. Save it or print it.",
    breadcrumb: [{ label: "Pocket edition" }],
    home: site.url,
    asOf: dayInWords(newestChange(from)),
    danger: { title: danger.article?.title ?? "", html: danger.html },
    cards: cards.map((card) => ({ ...card, more: card.more && wholeAddress(card.more) })),
    helplines,
    offices: lines.filter(({ id }) => !urgent.has(id)).map(office),
    levels,
    terms,
    sources: citations.list(),
  };
}

function office({ id, name, number, tel, for: purpose }: Helpline): PocketPage["offices"][number] {
  return { id, name, number, call: tel ? `tel:${tel}` : null, purpose };
}

function byOrder(a: { order: number }, b: { order: number }): number {
  return a.order - b.order;
}

function dangerText({ articles }: Content, citations: Citations): { article: Article | undefined; html: string } {
  const article = articles.get(DANGER_PAGE);
  return { article, html: article ? htmlElsewhere(numberedHtml(article, { notes: new Map() }, citations), wholeAddress) : "" };
}

function pocketLevel(level: Level | undefined, { articles, callSheets }: Content, citations: Citations): PocketLevel[] {
  if (!level) return [];
  const { id, name, rows } = level;
  return [
    {
      id,
      name,
      summary: articles.get(`/${id}`)?.summary ?? [],
      rows: ROW_IDS.map((row) => ({ label: ROW_LABELS[row], cell: citedCell(rows[row], citations) })),
      questions: citedQuestions({ questions: callSheets.get(id)?.questions ?? [] }, citations),
    },
  ];
}

function newestChange({ articles }: Content): string {
  return (
    [...articles.values()]
      .map((article) => changedOn(article) ?? "")
      .sort()
      .at(-1) ?? ""
  );
}
