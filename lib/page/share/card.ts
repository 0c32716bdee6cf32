import { content } from "@/lib/content";
import { levelsOfSlug } from "@/lib/content/vocabulary/comparison-slugs";
import { isLevelId, type LevelId } from "@/lib/content/vocabulary/level-ids";
import { drawSteps, type StepsDrawing } from "@/lib/levels/steps-drawing";
import { allPages } from "../all-pages";
import { callSheetPage } from "../call-sheet";
import { comparisonPage } from "../comparison";
import { firstDayPage } from "../first-day";
import { glossaryPage } from "../glossary";
import { homePage } from "../home";
import { listedPages } from "../machines/listed";
import { nextStepPage } from "../next-step";
import { pocketPage } from "../pocket";
import { questionsPage } from "../questions-page";
import { sourceIndexPage } from "../source-index";
import type { PageFrame } from "../types";
import { cardAddress } from "./card-address";

/** The picture that a link preview shows. */
export interface Card {
  readonly title: string;
  readonly line: string;
  readonly steps: StepsDrawing;
  /** The levels that the page is about. */
  readonly marked: readonly LevelId[];
}

type Told = Pick<PageFrame, "title" | "description">;

/** Pages that the site draws itself, by their address or the folder they lie in. */
const DRAWN: Record<string, (last: string) => Told | null> = {
  "/": homePage,
  "/next-step": () => nextStepPage(),
  "/next-step/questions": () => questionsPage(),
  "/glossary": glossaryPage,
  "/pages": () => allPages(),
  "/pocket": () => pocketPage(),
  "/sources": () => sourceIndexPage(),
  "/next-step/": comparisonPage,
  "/call-sheets/": (level) => (isLevelId(level) ? callSheetPage(level) : null),
  "/first-day/": (level) => (isLevelId(level) ? firstDayPage(level) : null),
};

/** The card of every page that has one of its own, by the card's address. */
export function allCards(): Record<string, Card> {
  const cards = listedPages().map(({ address }) => [cardAddress(address), cardOf(address)] as const);
  return Object.fromEntries(cards.flatMap(([address, card]) => (card ? [[address, card]] : [])));
}

/** The card of a page; null when there is no such page. */
export function cardOf(address: string): Card | null {
  const told = content.articles.get(address) ?? drawn(address);
  if (!told) return null;
  const steps = drawSteps([...content.levels.values()]);
  return { title: told.title, line: shortLine(told.description), steps, marked: levelsOf(address) };
}

function drawn(address: string): Told | null {
  const [, folder = "", last = ""] = address.match(/^(.*\/)([^/]*)$/) ?? [];
  return (DRAWN[address] ?? (folder === "/" ? undefined : DRAWN[folder]))?.(last) ?? null;
}

const LINE_LENGTH = 100;

/** A description, cut after a part of its sentence where it is long: every letter of a card weighs some 200 bytes. */
export function shortLine(description: string): string {
  if (description.length <= LINE_LENGTH) return description;
  const start = description.slice(0, LINE_LENGTH);
  const comma = Math.max(start.lastIndexOf(", "), start.lastIndexOf(": "), start.lastIndexOf("; "));
  return `${start.slice(0, comma > LINE_LENGTH / 3 ? comma : start.lastIndexOf(" "))} …`;
}

/** The levels that a page is about: an article's own, or those named by the end of the address. */
export function levelsOf(address: string): readonly LevelId[] {
  const own = content.articles.get(address)?.level;
  if (own) return [own];
  const last = address.split("/").at(-1) ?? "";
  return isLevelId(last) ? [last] : (levelsOfSlug(last) ?? []);
}
