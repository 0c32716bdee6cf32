import { describe, expect, it } from "vitest";
import { DATED_RULES, datedDue } from "@/lib/content/dated-rules";
import type { Article } from "@/lib/content/model";

const page = (address: string, checked: string) => [address, { checked } as Article] as const;
const articles = new Map([page("/a", "2026-11-23"), page("/b", "2027-01-05")]);

const due = (rule: { since?: string; until?: string }, pages = ["/a"]) =>
  datedDue([{ what: "A rule", pages, source: "x", ...rule }], { articles }).map(({ what, by }) => `${by} ${what}`);

describe("what begins", () => {
  it("is due until its page was checked on that day or later", () => {
    expect(due({ since: "2026-11-24" })).toEqual(["2026-11-24 rule begins: A rule"]);
    expect(due({ since: "2026-11-23" })).toEqual([]);
  });

  it("is due until the last of its pages was checked", () => {
    expect(due({ since: "2027-01-01" }, ["/b", "/a"])).toEqual(["2027-01-01 rule begins: A rule"]);
    expect(due({ since: "2027-01-01" }, ["/b", "/glossary"])).toEqual([]);
  });
});

it("what ends is due until it is taken off the file", () => {
  expect(due({ until: "2026-01-01" })).toEqual(["2026-01-01 rule ends: A rule"]);
});

it("what begins and ends is due twice", () => {
  expect(due({ since: "2027-01-01", until: "2028-01-01" })).toHaveLength(2);
});

it("each names its file and its pages", () => {
  const [first] = datedDue([{ what: "A rule", until: "2027-01-01", pages: ["/a", "/b"], source: "x" }], { articles });
  expect(first).toEqual({ file: DATED_RULES, what: "rule ends: A rule", by: "2027-01-01", pages: ["/a", "/b"] });
});
