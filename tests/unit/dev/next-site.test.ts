import { describe, expect, it } from "vitest";
import { nextForSite, type SiteState } from "@/lib/dev/desk/next-site";
import { due, problem, row, SOUND, TODAY, WARNING } from "./rows";

const STATE: SiteState = { rows: [SOUND], problems: [], due: SOUND.due, today: TODAY };

function linesOf(change: Partial<SiteState>): string[] {
  return nextForSite({ ...STATE, ...change }).map(({ kind, text }) => `${kind}: ${text}`);
}

it("says of a sound site in three lines that there is nothing to do, and what has the next day", () => {
  expect(linesOf({})).toEqual([
    "done: Nothing is wrong: a build would take every text as it is.",
    "done: Nothing is due within 30 days. First: page /php, by May 29, 2027 (in 6 months).",
    "done: A clinician has reviewed every page.",
  ]);
  expect(linesOf({ due: [] })[1]).toBe("done: Nothing has a day on which it must be checked.");
});

describe("what has to be done", () => {
  it("begins with errors, and leads to the page that has the first", () => {
    const problems = [problem(), problem({ line: 20 })];
    const [first] = nextForSite({ ...STATE, rows: [SOUND, row({ address: "/iop", title: "IOP", problems })], problems });
    expect(first).toEqual({
      kind: "fix",
      text: "Fix 2 errors: nothing can be published until then. Begin with IOP.",
      href: "/desk/iop",
    });
  });

  it("leads to errors in files that are no page", () => {
    const [first] = nextForSite({ ...STATE, problems: [problem({ at: null })] });
    expect(first).toMatchObject({ text: expect.stringContaining("They stand in files that are no page."), href: "#elsewhere" });
  });

  it.each([
    [
      "overdue",
      [due("2026-11-29"), due("2027-05-29")],
      "1 check overdue. First: page /php, overdue since Nov 29, 2026 (yesterday).",
    ],
    ["due soon", [due("2026-12-30"), due("2026-12-31")], "1 due within 30 days. First: page /php, by Dec 30, 2026 (in 30 days)."],
    ["both", [due("2026-11-28"), due("2026-11-29"), due(TODAY)], "2 checks overdue, 1 due within 30 days. First: "],
  ])("counts what is %s", (_what, dates, told) => {
    expect(linesOf({ due: dates })[1]).toContain(`due: Check again what has a day: ${told}`);
  });

  it("says on how many pages what is due stands, as the button over the list does", () => {
    const rows = [
      row({ due: [due("2026-12-15"), due("2026-12-15", "rule ends: X")] }),
      row({ address: "/iop", due: [due(TODAY)] }),
      SOUND,
    ];
    const dates = rows.flatMap((one) => one.due).filter(({ by }) => by < "2027");
    expect(linesOf({ rows, due: dates })[1]).toContain("3 due within 30 days, on 2 pages. First: ");
  });

  it("asks for reviews of pages for emergencies first", () => {
    const none = { kind: "none" } as const;
    const rows = [row({ review: none }), row({ address: "/overdose", review: none }), row({ address: "/pages", review: null })];
    expect(linesOf({ rows })[2]).toBe("review: Ask clinicians for reviews: 2 of 2 pages need one. Begin with /overdose.");
    expect(linesOf({ rows: [row({ review: none }), SOUND] })[2]).toContain("1 of 2 pages need one. Begin with /php.");
  });

  it("ends with warnings, lonely pages and old sources, which a sound site has no lines for", () => {
    const rows = [
      row({
        weight: { bytes: 14_001, limit: 14_000 },
        linksIn: [],
        sources: SOUND.sources.map((one) => ({ ...one, seen: "2024-01-01" })),
      }),
    ];
    const more = linesOf({ rows, problems: [WARNING] }).slice(3);
    expect(more.map((line) => line.slice(0, 34))).toEqual([
      "fix: Shorten 1 page over the weigh",
      "advice: See to 1 warning: a releas",
      "advice: Link to 1 page that at mos",
      "advice: Read 1 source again that n",
    ]);
  });
});
