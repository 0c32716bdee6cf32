import { describe, expect, it } from "vitest";
import { plusDays } from "@/lib/content/freshness";
import { formatProblem } from "@/lib/content/problem";
import { type Change, DAY, foundInSmall } from "../../fixtures/project";
import { addArticle } from "../../fixtures/samples";

const FILE = "content/data/dated-rules.yaml";
const YESTERDAY = plusDays(DAY, -1);

/** A dated rule about a sample page that is to be checked again on 2027-05-23, unless told otherwise. */
function found(days: string, { pages = "[/sample]", source = "adv-iop", checkAgain = "2027-05-23", more = "" } = {}): string[] {
  const change: Change = (project) => {
    addArticle(project, "sample", "Some words.", { checkAgain });
    project.write(FILE, `- { what: Visits by video, ${days}, pages: ${pages}, source: ${source} }\n${more}`);
  };
  return foundInSmall(change).map(formatProblem);
}

const late = (day: string, happens: string) =>
  `content/en/sample.md:10:13 dated-rules — checkAgain: is 2027-05-23, but a rule that the page speaks of ${happens} on ${day}: “Visits by video”. — Set it to ${day} or earlier; if the page does not speak of the rule, take it off ${FILE}.`;

describe("a page that speaks of a rule", () => {
  it.each(["2027-05-23", "2027-05-24"])("is checked again in time when the rule ends on %s", (day) => {
    expect(found(`until: ${day}`)).toEqual([]);
  });

  it.each(["2027-05-22", "2026-12-31", DAY])("is checked again too late when it ends on %s", (day) => {
    expect(found(`until: ${day}`)).toEqual([late(day, "ends")]);
  });

  it("is checked again too late when it begins before that", () => {
    expect(found("since: 2027-01-01")).toEqual([late("2027-01-01", "begins")]);
  });

  it.each(["since: 2020-01-01", `since: ${DAY}`, "since: 2027-05-23"])(
    "has no haste when the day is past or later: %s",
    (days) => {
      expect(found(days)).toEqual([]);
    },
  );

  it("is checked by the first of two days, and then by the second", () => {
    expect(found("since: 2027-01-01, until: 2027-12-31")).toEqual([late("2027-01-01", "begins")]);
    expect(found("since: 2026-01-01, until: 2026-12-31")).toEqual([late("2026-12-31", "ends")]);
    expect(found("since: 2026-01-01, until: 2027-12-31")).toEqual([]);
  });

  it("cannot speak on of what ended", () => {
    expect(found(`until: ${YESTERDAY}`)).toEqual([
      `${FILE}:1:35 dated-rules — 0.until: “Visits by video” ended on ${YESTERDAY}, and /sample is to be checked again on 2027-05-23 only. — When the page says what holds now, take it off the rule; if the rule goes on, write its new day.`,
    ]);
  });
});

describe("a dated rule", () => {
  const far = "until: 2099-12-31";

  it("may name pages that the site draws, beside an article", () => {
    expect(found(far, { pages: "[/sample, /glossary, /call-sheets/iop, /next-step]" })).toEqual([]);
  });

  it("names an article, since nothing else has a day", () => {
    expect(found(far, { pages: "[/glossary]" })).toEqual([
      `${FILE}:1:54 dated-rules — 0.pages: names no article, and nothing else has a day on which it is checked again. — Name an article that speaks of the rule too.`,
    ]);
  });

  it("names no page that is not there", () => {
    expect(found(far, { pages: "[/sample, /nowhere]" })).toEqual([
      `${FILE}:1:64 dated-rules — 0.pages.1: /nowhere is no page of this site. — Correct the address, or take the page off the rule.`,
    ]);
  });

  it("names no source that is not there", () => {
    expect(found(far, { source: "nobody" })).toEqual([
      `${FILE}:1:73 dated-rules — 0.source: the source “nobody” has no file. — Write content/data/sources/nobody.yaml or correct the id.`,
    ]);
  });

  it("has its place, wherever it stands", () => {
    const more = "- what: Another\n  until: 2099-12-31\n  pages: [/nowhere]\n  source: adv-iop\n";
    expect(found(far, { more })).toEqual([
      expect.stringMatching(/^content\/data\/dated-rules\.yaml:4:11 dated-rules — 1\.pages\.0: /),
    ]);
  });

  it("says nothing of a page that is broken itself", () => {
    expect(found("until: 2026-12-31", { checkAgain: "soon" })).toEqual([
      expect.stringMatching(/^content\/en\/sample\.md:10:13 fields — checkAgain: /),
    ]);
  });
});
