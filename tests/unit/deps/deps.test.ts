import { describe, expect, it } from "vitest";
import type { Entry } from "@/lib/server/manifest";
import { compareBuilds, firstDifference } from "../../deps/compare-builds";
import { optionsOf } from "../../deps/options";
import { failedTests } from "../../deps/scratch";
import { reportOf, type Step, type Trial, verdictOf } from "../../deps/verdict";
import { newest } from "../../deps/versions";

describe("the newest release within reach", () => {
  const NEXT = ["15.9.9", "16.4.5", "16.4.6", "16.4.10", "16.4.11-canary.3", "16.5.1", "17.0.0"];

  it.each([
    ["16.4.6", [NEXT], "patch", "16.4.10"],
    ["16.4.6", [NEXT], "minor", "16.5.1"],
    ["16.4.10", [NEXT], "patch", null],
    ["16.5.1", [NEXT], "minor", null],
    ["17.0.0", [NEXT], "minor", null],
    [
      "19.3.0",
      [
        ["19.3.0", "19.3.1", "19.3.2"],
        ["19.3.0", "19.3.1"],
      ],
      "patch",
      "19.3.1",
    ],
    ["19.3.1", [["19.3.1", "19.3.2"], ["19.3.1"]], "patch", null],
    ["0.5.8", [["0.5.8", "0.6.0"]], "patch", null],
    ["0.5.8", [[]], "patch", null],
  ] as const)("from %s of %j by a %s is %s", (from, published, reach, to) => {
    expect(newest(from, published, reach)).toBe(to);
  });

  it("needs an exact version to begin from", () => {
    expect(() => newest("^16.4.6", [NEXT], "patch")).toThrow(
      "“^16.4.6” is no plain version, like 16.4.6. Pin it exactly in package.json.",
    );
  });
});

describe("what deps:try is told", () => {
  it("is everything that is tried, by patches, unless it says otherwise", () => {
    expect(optionsOf([])).toEqual({
      reach: "patch",
      groups: ["next", "react", "contentlayer2"],
      all: false,
      keep: false,
      from: new Map(),
    });
    expect(optionsOf(["--minor", "--all", "--keep", "--only", "next", "--only", "react", "--from", "react@19.3.0"])).toEqual({
      reach: "minor",
      groups: ["next", "react"],
      all: true,
      keep: true,
      from: new Map([
        ["react", "19.3.0"],
        ["react-dom", "19.3.0"],
      ]),
    });
  });

  it.each([
    [["--only", "zod"], "“zod” is none of those that are tried: --only next, --only react, --only contentlayer2."],
    [["--from", "next"], "“next” is not like next@16.4.5"],
    [["--from", "zod@4.0.0"], "“zod@4.0.0” is not like next@16.4.5"],
    [["--major"], "--major"],
  ])("%j is refused", (args, words) => {
    expect(() => optionsOf(args)).toThrow(words);
  });
});

const entry = (address: string, hash: string, size = 10) =>
  ({ address, hashes: { identity: hash }, sizes: { identity: 99, br: size } }) as Entry;
const STEP: Step = { name: "unit tests", passed: true, seconds: 61.2, said: [] };
const SAME = compareBuilds([entry("/", "a")], [entry("/", "a")]);
const TRIAL: Trial = { updates: [{ name: "next", from: "16.4.5", to: "16.4.6" }], steps: [STEP], differences: SAME };

describe("two builds", () => {
  it("are compared address by address", () => {
    const before = [entry("/", "a"), entry("/iop", "b"), entry("/old.js", "c")];
    expect(compareBuilds(before, [entry("/", "a"), entry("/iop", "x", 12), entry("/new.js", "c")])).toEqual({
      same: 1,
      changed: ["/iop"],
      gone: ["/old.js"],
      added: ["/new.js"],
      bytes: [30, 32],
    });
  });

  it("part at a place that is shown", () => {
    expect(firstDifference(`${"x".repeat(50)}<p>one`, `${"x".repeat(50)}<p>two`)).toEqual({
      before: `${"x".repeat(27)}<p>one`,
      after: `${"x".repeat(27)}<p>two`,
    });
    expect(firstDifference("<p>", "<p>more")).toEqual({ before: "<p>", after: "<p>more" });
  });
});

describe("an update", () => {
  it("is safe when everything passed and every byte is the same, and the report says what to type", () => {
    expect(verdictOf(TRIAL)).toBe("safe");
    expect(reportOf(TRIAL)).toEqual([
      "Tried: next 16.4.5 → 16.4.6",
      "  passed   61 s  unit tests",
      "  Documents and files: all 1 are byte for byte what they were.",
      "  Over the wire, all together: 10 bytes before, 10 after.",
      "",
      "The update is safe: everything passed, and readers get the same bytes.",
      "To take it, type:",
      "  rm -rf node_modules",
      "  npm install --package-lock-only --save-exact next@16.4.6",
      "  npm ci --include=dev && npm test",
      "  git add package.json package-lock.json && git commit",
    ]);
  });

  it.each([
    [
      "other bytes",
      compareBuilds([entry("/", "a")], [entry("/", "b")]),
      /0 of 1 are byte for byte what they were; these are not: \/$/m,
    ],
    ["a file less", compareBuilds([entry("/", "a"), entry("/a", "a")], [entry("/", "a")]), /^ {2}Gone: \/a$/m],
    ["a file more", compareBuilds([], [entry("/a", "a")]), /^ {2}New: \/a$/m],
  ])("is one to look at with %s", (_what, differences, words) => {
    const trial = { ...TRIAL, differences, example: { address: "/", before: "one", after: "two" } };
    expect(verdictOf(trial)).toBe("look");
    expect(reportOf(trial).join("\n")).toMatch(words);
    expect(reportOf(trial)).toEqual(expect.arrayContaining(["      was …one…", "      is  …two…", "To take it, type:"]));
  });

  it("is not safe when a test fails, and its name is told", () => {
    const said = Array.from({ length: 12 }, (_, i) => `test ${i}`);
    const trial = { ...TRIAL, steps: [STEP, { ...STEP, name: "budget", passed: false, said }] };
    expect(verdictOf(trial)).toBe("unsafe");
    const report = reportOf(trial).join("\n");
    expect(report).toMatch(/^ {2}FAILED {3}61 s {2}budget\n {17}test 0\n[\s\S]*test 9\n {17}and 2 more$/m);
    expect(report).toContain("The update is not safe");
    expect(report).not.toContain("To take it");
  });

  it("is not safe when it cannot be built", () => {
    const { differences: _none, ...trial } = TRIAL;
    expect(verdictOf(trial)).toBe("unsafe");
  });
});

describe("a failed run of vitest", () => {
  it("is told by the names of its tests, each once, or else by its last lines", () => {
    const text =
      " FAIL  |unit| tests/unit/a.test.ts > a > b\nError\n FAIL  |unit| tests/unit/a.test.ts > a > b\n FAIL  |unit| tests/unit/c.test.ts\n";
    expect(failedTests(text)).toEqual(["|unit| tests/unit/a.test.ts > a > b", "|unit| tests/unit/c.test.ts"]);
    expect(failedTests("a\nb\nout of memory\n")).toEqual(["a", "b", "out of memory"]);
  });
});
