import { describe, expect, it } from "vitest";
import { addressOfQuery, chosen, readQuery } from "@/lib/dev/desk/query";
import { due, problem, row, TODAY, WARNING } from "./rows";

const ROWS = [
  row({ address: "/a", title: "Alpha", file: "content/en/a.md", due: [due("2027-02-01")], linksIn: ["/b"] }),
  row({ address: "/b", title: "beta", group: "safety", due: [due("2026-12-01")], problems: [WARNING] }),
  row({ address: "/c", title: "Gamma", due: [due("2026-11-01")], problems: [problem(), WARNING], review: { kind: "none" } }),
  row({ address: "/d", title: "Drawn", file: null, measures: null, review: null, due: [], weight: null, linksIn: [] }),
];

function shown(search: string): string[] {
  return chosen(ROWS, readQuery(new URLSearchParams(search)), TODAY).map(({ address }) => address);
}

describe("the list", () => {
  it.each([
    ["", "/c /b /a /d"],
    ["show=problems", "/c /b"],
    ["show=due", "/c /b"],
    ["show=unreviewed", "/c"],
    ["show=few-links", "/a"],
    ["section=safety", "/b"],
    ["find=ALPHA", "/a"],
    ["find=en/a.md", "/a"],
    ["find=nothing+like+it", ""],
    ["show=problems&section=safety", "/b"],
    ["sort=page", "/a /b /d /c"],
    ["sort=page&order=descending", "/c /d /b /a"],
    ["sort=due", "/c /b /a /d"],
    // What has none stands last, whichever way round.
    ["sort=due&order=descending", "/a /b /c /d"],
    ["sort=links", "/d /a /c /b"],
    ["show=__proto__&sort=constructor&order=up", "/c /b /a /d"],
  ])("for “%s” is %s", (search, addresses) => {
    expect(shown(search).join(" ")).toBe(addresses);
  });
});

describe("the address of a query", () => {
  it.each(["/desk", "/desk?show=due", "/desk?sort=words", "/desk?sort=words&order=ascending", "/desk?section=safety&find=a+b"])(
    "says what was asked, and nothing else: %s",
    (address) => {
      expect(addressOfQuery(readQuery(new URL(address, "http://localhost").searchParams))).toBe(address);
    },
  );
});
