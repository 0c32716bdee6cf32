import { FACT_ROWS, inShort } from "../level-facts";
import type { Card, Content, Helpline, Level } from "../model";
import { VARIES } from "../schema/common";
import type { Settings } from "../settings";
import { type Block, type Box, block, valueBlock } from "./block";

/** What data a page shows beside its text, stretch by stretch. */

export function factBlocks({ rows }: Level): Block[] {
  return FACT_ROWS.map(([row, label]) =>
    valueBlock("fact", "Facts at the top", { label, ...inShort(rows[row]), sources: rows[row].sources }),
  );
}

const NIGHTS = { home: "at home", "on-site": "in the program", hospital: "in the hospital" } as const;

/** The drawn week in words: hours as they stand in the data, since a machine's way to write them changes over the years. */
export function weekBlocks({ week, shortName }: Level): Block[] {
  const part = `The drawn week: ${shortName}`;
  const drawn = week.blocks.map(({ days, from, to, what, short }) =>
    block("drawing", part, `${days.map(capital).join(", ")}, ${from}–${to}: ${what} (drawn: ${short})`),
  );
  const night = `Night: ${NIGHTS[week.night]}, ${week.staffAllDay ? "staff are there" : "no staff"}`;
  return [block("drawing", part, week.caption), ...drawn, block("drawing", part, night)];
}

/** mon → Mon */
function capital(day: string): string {
  return day.charAt(0).toUpperCase() + day.slice(1);
}

export function stairBlocks({ levels }: Pick<Content, "levels">): Block[] {
  const inOrder = [...levels.values()].sort((a, b) => a.order - b.order);
  return inOrder.map(({ shortName, support }) => block("drawing", "The drawn steps", `${shortName}: ${support}`));
}

export function wayBlocks({ up, down }: Level, { levels }: Pick<Content, "levels">): Block[] {
  const way =
    (direction: string) =>
    ({ to, when, sources }: Level["up"][number]) =>
      valueBlock("way", "Up and down from here", {
        label: `${direction} to ${levels.get(to)?.shortName ?? to}`,
        value: when,
        sources,
      });
  return [...up.map(way("Up")), ...down.map(way("Down"))];
}

export function cardBlocks(tags: readonly string[], { cards }: Pick<Content, "cards">): Block[] {
  return [...cards.values()].filter(({ tag }) => tags.includes(tag)).flatMap(cardOf);
}

function cardOf({ title, lines }: Card, at: number): Block[] {
  const box: Box = { name: "card", at };
  const part = "Box of the subject";
  return [block("box title", part, title, [], box), ...lines.map(({ text, sources }) => block("list", part, text, sources, box))];
}

/** The phone lines that a page lists, with all that it says of each but the day of the last call. */
export function phoneBlocks(ids: readonly string[], { helplines }: Pick<Content, "helplines">): Block[] {
  return ids.flatMap((id, at) => {
    const line = helplines.get(id);
    return line ? phoneOf(line, { name: "phone-line", at }) : [];
  });
}

function phoneOf(line: Helpline, box: Box): Block[] {
  const part = "Who answers each line";
  const { name, number, text } = line;
  const texting = text ? ` · text ${[text.say, "to", text.to].filter(Boolean).join(" ")}` : "";
  const facts = phoneFacts(line).map(([label, value]) => block("phone line", part, `${label}: ${value}`, [], box));
  return [block("phone line", part, `${name}: ${number}${texting}`, line.sources, box), ...facts];
}

/** What a phone line's facts are called, with each that is known. */
export function phoneFacts(line: Helpline): [string, string][] {
  const all: [string, string][] = [
    ["For", line.for],
    ["TTY", line.tty ?? VARIES],
    ["Run by", line.runBy],
    ["Cost", line.whoPays],
    ["Hours", line.hours],
    ["Languages", line.languages],
    ["They ask", line.theyAsk],
    ["Privacy", line.anonymous],
  ];
  return all.filter(([, value]) => value !== VARIES);
}

/** What the red box of a search says, where it leads to the page. */
export function redBoxBlocks(address: string, { kinds }: Settings["danger"]): Block[] {
  const boxes = Object.values(kinds).filter(({ more }) => more.split("#")[0] === address);
  return boxes.flatMap(({ title, lines }, at) => {
    const box: Box = { name: "red-box", at };
    const part = "Red boxes of searches that lead to this page";
    return [block("box title", part, title, [], box), ...lines.map((line) => block("list", part, line, [], box))];
  });
}
