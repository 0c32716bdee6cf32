import { type Content, content, type Level } from "@/lib/content";
import {
  COMPARISON_SLUGS,
  comparisonSlug,
  LEVEL_PAIRS,
  LEVEL_TRIPLES,
  type LevelChoice,
  levelsOfSlug,
} from "@/lib/content/vocabulary/comparison-slugs";
import { LEVEL_IDS, type LevelId } from "@/lib/content/vocabulary/level-ids";
import { compareLevels } from "@/lib/levels/compare";
import { drawWeek, type WeekDrawing } from "@/lib/levels/week-drawing";
import { citedCell } from "./cells";
import { Citations } from "./citations";
import type { CitedText, LinkCard, PageFrame, Sourced } from "./types";

export interface TableLevel {
  readonly id: LevelId;
  readonly address: string;
  readonly shortName: string;
  readonly name: string;
}

export interface TableRow {
  readonly id: string;
  readonly label: string;
  readonly differs: boolean;
  readonly cells: readonly CitedText[];
}

export interface ComparisonPage extends PageFrame, Sourced {
  readonly slug: string;
  readonly levels: readonly TableLevel[];
  readonly weeks: readonly WeekDrawing[];
  readonly rows: readonly TableRow[];
  /** How many rows differ, in words. */
  readonly difference: string;
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
  const rows = tableRows(levels, citations);
  const names = orList(levels.map(({ shortName }) => shortName));
  return {
    slug,
    address: `/next-step/${slug}`,
    title: `${names}: what is different?`,
    description: `${names} side by side: hours, nights, withdrawal care, medicines, work and cost. Plain facts with sources.`,
    breadcrumb: [{ label: "Your next step", address: "/next-step" }, { label: names }],
    levels: levels.map(tableLevel),
    weeks: levels.map(({ week, shortName }) => drawWeek(week, shortName)),
    rows,
    difference: differenceInWords(rows),
    more: moreComparisons(chosen, from),
    ...besides(slug, chosen, from),
    sources: citations.list(),
  };
}

/** Levels by id, in order. */
export function levelsFrom(ids: readonly LevelId[], { levels }: Content): Level[] {
  return ids.flatMap((id) => levels.get(id) ?? []);
}

/** The ten rows with numbered notes. */
export function tableRows(levels: readonly Level[], citations: Citations): TableRow[] {
  return compareLevels(levels).map(({ id, label, differs, cells }) => ({
    id,
    label,
    differs,
    cells: cells.map((cell) => citedCell(cell, citations)),
  }));
}

export function tableLevel({ id, shortName, name }: Level): TableLevel {
  return { id, shortName, name, address: `/${id}` };
}

/** ["PHP", "IOP"] → "PHP or IOP". */
export function orList(names: readonly string[]): string {
  return names.length < 3 ? names.join(" or ") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}

function differenceInWords(rows: readonly TableRow[]): string {
  const count = rows.filter(({ differs }) => differs).length;
  if (count === 0) return "All rows say the same.";
  return count === rows.length ? "Every row differs." : `${count} of ${rows.length} rows differ; they say so.`;
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
