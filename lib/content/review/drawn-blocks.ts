import {
  comparisonHead,
  firstDayHead,
  GLOSSARY_HEAD,
  type Head,
  NEXT_STEP_HEAD,
  orList,
  QUESTIONS_HEAD,
  sheetHead,
} from "../drawn-heads";
import type { Content, Level, QuestionGroup } from "../model";
import { COMPARISON_SLUGS, levelsOfSlug } from "../vocabulary/comparison-slugs";
import { isLevelId, LEVEL_IDS } from "../vocabulary/level-ids";
import { ROW_IDS, ROW_LABELS } from "../vocabulary/level-rows";
import { type Block, block, valueBlock } from "./block";
import { weekBlocks } from "./data-blocks";

/** A page that is drawn from data alone. */
export interface DrawnText {
  readonly head: Head;
  readonly blocks: readonly Block[];
}

/** What a page says that the site draws from data; null when its address is not that of one. */
export function drawnText(address: string, content: Content): DrawnText | null {
  const [, folder = "", name = ""] = address.split("/");
  if (address === "/next-step") return { head: NEXT_STEP_HEAD, blocks: rowsOf(inOrder(LEVEL_IDS, content)) };
  if (address === "/next-step/questions") return { head: QUESTIONS_HEAD, blocks: questionsOf(content) };
  if (address === "/glossary") return { head: GLOSSARY_HEAD, blocks: termsOf(content) };
  if (folder === "next-step") return COMPARISON_SLUGS.includes(name) ? comparisonOf(name, content) : null;
  if (folder === "call-sheets") return sheetOf(name, content);
  return folder === "first-day" ? firstDayOf(name, content) : null;
}

function inOrder(ids: readonly (typeof LEVEL_IDS)[number][], { levels }: Content): Level[] {
  return ids.flatMap((id) => levels.get(id) ?? []);
}

function sheetOf(id: string, { callSheets, levels }: Content): DrawnText | null {
  const sheet = isLevelId(id) && callSheets.get(id);
  const level = isLevelId(id) && levels.get(id);
  if (!sheet || !level) return null;
  const questions = sheet.questions.flatMap(({ ask, why, good, walkAway, sources }, i) => {
    const part = `Question ${i + 1}`;
    return [
      block("question", part, ask),
      block("answer", part, `Why ask: ${why}`, sources),
      block("answer", part, `A good answer: ${good}`),
      block("answer", part, `Walk away if: ${walkAway}`),
    ];
  });
  return { head: sheetHead(level.shortName), blocks: [block("text", "Above the questions", sheet.intro), ...questions] };
}

function firstDayOf(id: string, { firstDays, levels }: Content): DrawnText | null {
  const day = isLevelId(id) && firstDays.get(id);
  const level = isLevelId(id) && levels.get(id);
  if (!day || !level) return null;
  const points = day.points.map(({ time, what, ask, sources }) =>
    valueBlock("text", "The day", { label: time, value: what, ask, sources }),
  );
  return { head: firstDayHead(level.shortName), blocks: [block("text", "Above the day", day.intro), ...points] };
}

/** What holds for all the levels is told once on the page; here each level's answer stands with its own sources. */
function comparisonOf(slug: string, content: Content): DrawnText {
  const levels = inOrder(levelsOfSlug(slug) ?? [], content);
  const [more, less] = levels;
  const pair = levels.length === 2 ? more?.beside.find(({ to }) => to === less?.id) : undefined;
  const said = pair
    ? levels.map((level) => ({ level, rows: pair.rows }))
    : levels.map((level) => ({ level, ...level.inOneLine }));
  const sources = said.flatMap(({ level, rows }) => rows.flatMap((row) => level.rows[row].sources));
  const answer = pair?.say ?? levels.map(({ inOneLine }) => inOneLine.say).join(" ");
  return {
    head: comparisonHead(orList(levels.map(({ shortName }) => shortName))),
    blocks: [block("answer", "The answer", answer, [...new Set(sources)]), ...levels.flatMap(weekBlocks), ...rowsOf(levels)],
  };
}

/** Row by row, what each level says there. */
function rowsOf(levels: readonly Level[]): Block[] {
  return ROW_IDS.flatMap((row) =>
    levels.map(({ shortName, rows }) => valueBlock("fact", ROW_LABELS[row], { label: shortName, ...rows[row] })),
  );
}

function questionsOf({ questionGroups }: Content): Block[] {
  const groups = [...questionGroups.values()].sort((a, b) => a.order - b.order);
  return groups.flatMap(({ title, questions }) => [
    block("heading", title, title),
    ...questions.flatMap((question) => choiceOf(title, question)),
  ]);
}

function choiceOf(part: string, { ask, answers }: QuestionGroup["questions"][number]): Block[] {
  const opened = answers.flatMap(({ tick, danger, today, ask: toAsk, watch, sources }) => [
    block("answer", part, `To tick: ${tick}${danger ? " (opens the numbers to call)" : ""}`),
    block("answer", part, `Today: ${today}`, sources),
    block("answer", part, `Ask: ${toAsk}`),
    block("answer", part, `Watch for: ${watch}`),
  ]);
  return [block("question", part, ask), ...opened];
}

function termsOf({ terms }: Content): Block[] {
  return [...terms.values()]
    .sort((a, b) => (a.term.toLowerCase() < b.term.toLowerCase() ? -1 : 1))
    .flatMap(({ term, otherWords, definition, sources }) => [
      block("heading", "Words", otherWords.length > 0 ? `${term}; also: ${otherWords.join(", ")}` : term),
      block("text", "Words", definition, sources),
    ]);
}
