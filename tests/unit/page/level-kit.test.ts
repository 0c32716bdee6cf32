import { describe, expect, it } from "vitest";
import { content } from "@/lib/content";
import { knownAddresses } from "@/lib/content/addresses";
import { LEVEL_IDS, type LevelId } from "@/lib/content/vocabulary/level-ids";
import { callSheetPage } from "@/lib/page/call-sheet";
import { firstDayPage } from "@/lib/page/first-day";
import type { NoteRef, PageFrame, Sourced } from "@/lib/page/types";

const known = knownAddresses(content);

function there<Page>(page: Page | null): Page {
  if (!page) throw new Error("no page");
  return page;
}

/** Notes that lead to no source of the page's list, and sources whose number is out of line. */
function strayNotes({ sources }: Sourced, notes: readonly NoteRef[]): unknown[] {
  const listed = new Map(sources.map(({ id, number }) => [id, number]));
  const first = notes.filter((note) => note.first).map(({ number }) => number);
  return [
    ...notes.filter(({ sourceId, number }) => listed.get(sourceId) !== number),
    ...sources.filter(({ number, back }, i) => number !== i + 1 || first.filter((mention) => mention === back).length !== 1),
  ];
}

function strayCrumbs({ breadcrumb }: PageFrame): unknown[] {
  return breadcrumb.filter(({ address }, i) => (i < breadcrumb.length - 1 ? !known.has(address ?? "") : address !== undefined));
}

describe.each(LEVEL_IDS)("the call sheet of %s", (level) => {
  const page = there(callSheetPage(level));

  it("has ten questions with what to hope for and what to walk away from", () => {
    expect(page.questions).toHaveLength(10);
    expect(page.questions.filter(({ ask, why, good, walkAway }) => ![ask, why, good, walkAway].every(Boolean))).toEqual([]);
  });

  it("keeps the words of its file, in order", () => {
    expect(page.intro).toBe(content.callSheets.get(level)?.intro);
    expect(page.questions.map(({ ask }) => ask)).toEqual(content.callSheets.get(level)?.questions.map(({ ask }) => ask));
  });

  it("numbers its notes, each first once", () => {
    expect(
      strayNotes(
        page,
        page.questions.flatMap(({ notes }) => notes),
      ),
    ).toEqual([]);
  });

  it("has an address that can be linked, and a way back", () => {
    expect(page.address).toBe(`/call-sheets/${level}`);
    expect(known.has(page.address)).toBe(true);
    expect(strayCrumbs(page)).toEqual([]);
  });

  it("leads to the sheets of the six other levels", () => {
    expect(page.others.map(({ address }) => address)).toEqual(
      LEVEL_IDS.filter((id) => id !== level).map((id) => `/call-sheets/${id}`),
    );
    expect(page.others.filter(({ label }) => label === "")).toEqual([]);
  });
});

describe.each(LEVEL_IDS)("the first day of %s", (level) => {
  const page = there(firstDayPage(level));

  it("has at least six points, each with a source or a question", () => {
    expect(page.points.length).toBeGreaterThanOrEqual(6);
    expect(page.points.filter(({ what }) => what.notes.length === 0 && !what.ask)).toEqual([]);
  });

  it("keeps the words of its file, in order", () => {
    const day = content.firstDays.get(level);
    expect(page.intro).toBe(day?.intro);
    expect(page.points.map(({ time, what }) => [time, what.value, what.ask])).toEqual(
      day?.points.map(({ time, what, ask }) => [time, what, ask]),
    );
  });

  it("numbers its notes, each first once", () => {
    expect(
      strayNotes(
        page,
        page.points.flatMap(({ what }) => what.notes),
      ),
    ).toEqual([]);
  });

  it("has an address that can be linked, and a way back", () => {
    expect(page.address).toBe(`/first-day/${level}`);
    expect(known.has(page.address)).toBe(true);
    expect(strayCrumbs(page)).toEqual([]);
  });

  it("leads to its call sheet first, then to the first days of the other levels", () => {
    const others = LEVEL_IDS.filter((id) => id !== level).map((id) => `/first-day/${id}`);
    expect(page.next.map(({ address }) => address)).toEqual([`/call-sheets/${level}`, ...others]);
  });
});

it.each(["", "hospital", "IOP", "__proto__"])("there is neither for “%s”", (word) => {
  expect([callSheetPage(word as LevelId), firstDayPage(word as LevelId)]).toEqual([null, null]);
});

it("titles and descriptions differ from level to level", () => {
  const pages = LEVEL_IDS.flatMap((level) => [there(callSheetPage(level)), there(firstDayPage(level))]);
  expect(new Set(pages.map(({ title }) => title)).size).toBe(14);
  expect(new Set(pages.map(({ description }) => description)).size).toBe(14);
});
