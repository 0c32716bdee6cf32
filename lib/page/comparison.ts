import { type Content, content, type Level } from "@/lib/content";
import { comparisonHead, orList } from "@/lib/content/drawn-heads";
import {
  COMPARISON_SLUGS,
  comparisonSlug,
  LEVEL_PAIRS,
  LEVEL_TRIPLES,
  type LevelChoice,
  levelsOfSlug,
} from "@/lib/content/vocabulary/comparison-slugs";
import { LEVEL_IDS, type LevelId } from "@/lib/content/vocabulary/level-ids";
import { type ComparedRow, compareLevels } from "@/lib/levels/compare";
import { drawWeek, type WeekDrawing } from "@/lib/levels/week-drawing";
import { citedCell } from "./cells";
import { Citations } from "./citations";
import type { CitedText, LinkCard, NoteRef, PageFrame, Sourced } from "./types";

export interface TableLevel {
  readonly id: LevelId;
  readonly address: string;
  readonly shortName: string;
  readonly name: string;
}

export interface TableRow {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly CitedText[];
}

/** What holds for all the levels, with everybody's sources and questions. */
export interface SameRow {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly notes: readonly NoteRef[];
  readonly asks: readonly string[];
}

export interface ComparisonPage extends PageFrame, Sourced {
  readonly slug: string;
  readonly levels: readonly TableLevel[];
  readonly weeks: readonly WeekDrawing[];
  /** What tells the levels apart, with the sources of the rows that say so. */
  readonly answer: CitedText;
  /** The rows in which the levels differ. */
  readonly differing: readonly TableRow[];
  /** The rows that say the same of all. */
  readonly same: readonly SameRow[];
  /** Comparisons with one level more, or one less. */
  readonly more: readonly LinkCard[];
  /** The comparisons before and after it, of as many levels; the first and the last have only one. */
  readonly previous: LinkCard | null;
  readonly next: LinkCard | null;
}

/** A comparison by its canonical slug, or null when there is no such page. */
export function comparisonPage(slug: string, from: Content = content): ComparisonPage | null {
  const chosen = COMPARISON_SLUGS.includes(slug) ? levelsOfSlug(slug) : null;
  return chosen ? assemble(slug, chosen, from) : null;
}

function assemble(slug: string, chosen: LevelChoice, from: Content): ComparisonPage {
  const levels = levelsFrom(chosen, from);
  const citations = new Citations(from.sources);
  // In the order in which a reader meets them, since that numbers the notes.
  const answer = answerOf(levels, citations);
  const compared = compareLevels(levels);
  const differing = compared.filter(({ differs }) => differs).map((row) => tableRow(row, citations));
  const same = compared.filter(({ differs }) => !differs).map((row) => sameRow(row, citations));
  const names = orList(levels.map(({ shortName }) => shortName));
  return {
    slug,
    address: `/next-step/${slug}`,
    ...comparisonHead(names),
    breadcrumb: [{ label: "Your next step", address: "/next-step" }, { label: names }],
    levels: levels.map(tableLevel),
    weeks: levels.map(({ week, shortName }) => drawWeek(week, shortName)),
    answer,
    differing,
    same,
    more: moreComparisons(chosen, from),
    ...besides(slug, chosen, from),
    sources: citations.list(),
  };
}

/** Levels by id, in order. */
export function levelsFrom(ids: readonly LevelId[], { levels }: Content): Level[] {
  return ids.flatMap((id) => levels.get(id) ?? []);
}

/** A row with numbered notes. */
function tableRow({ id, label, cells }: ComparedRow, citations: Citations): TableRow {
  return { id, label, cells: cells.map((cell) => citedCell(cell, citations)) };
}

function sameRow({ id, label, cells }: ComparedRow, citations: Citations): SameRow {
  const sources = cells.flatMap((cell) => cell.sources);
  const asks = cells.flatMap(({ ask }) => ask ?? []);
  return { id, label, value: cells[0]?.value ?? "", notes: citations.notes([...new Set(sources)]), asks: [...new Set(asks)] };
}

/** For two levels an editor's sentences about both; for three, one sentence of each. */
function answerOf(levels: readonly Level[], citations: Citations): CitedText {
  const [more, less] = levels;
  const pair = levels.length === 2 ? more?.beside.find(({ to }) => to === less?.id) : undefined;
  const parts = pair
    ? levels.map((level) => ({ level, rows: pair.rows }))
    : levels.map((level) => ({ level, ...level.inOneLine }));
  const sources = parts.flatMap(({ level, rows }) => rows.flatMap((row) => level.rows[row].sources));
  const value = pair?.say ?? levels.map(({ inOneLine }) => inOneLine.say).join(" ");
  return { value, notes: citations.notes([...new Set(sources)]) };
}

export function tableLevel({ id, shortName, name }: Level): TableLevel {
  return { id, shortName, name, address: `/${id}` };
}

/** Pairs and triples each stand in a row from most to least support. */
function besides(slug: string, chosen: LevelChoice, from: Content): Pick<ComparisonPage, "previous" | "next"> {
  const row = chosen.length === 2 ? LEVEL_PAIRS : LEVEL_TRIPLES;
  const place = row.findIndex((levels) => comparisonSlug(levels) === slug);
  const card = (levels: LevelChoice | undefined) => (levels ? comparisonCard(levels, from) : null);
  return { previous: card(row[place - 1]), next: card(row[place + 1]) };
}

/** For a pair, each third level; for three levels, each pair of them. */
function moreComparisons(chosen: LevelChoice, from: Content): LinkCard[] {
  const others =
    chosen.length === 2
      ? LEVEL_IDS.filter((id) => !chosen.includes(id)).map((id) => [...chosen, id])
      : chosen.map((id) => chosen.filter((other) => other !== id));
  return others.map((ids) =>
    comparisonCard(
      LEVEL_IDS.filter((id) => ids.includes(id)),
      from,
    ),
  );
}

/** A comparison as a link. */
export function comparisonCard(levels: LevelChoice, from: Content): LinkCard {
  const label = orList(levelsFrom(levels, from).map(({ shortName }) => shortName));
  return { address: `/next-step/${comparisonSlug(levels)}`, label, note: "" };
}
