import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { linesOf, verdict } from "@/lib/doctor/finding.mjs";
import { machineFindings } from "@/lib/doctor/machine.mjs";
import { nodeFinding, RELEASES } from "@/lib/doctor/node-releases.mjs";

const GB = 2 ** 30;
const WELL = {
  node: "v24.12.0",
  npm: "11.6.0",
  cores: 2,
  memory: 8 * GB,
  disk: 50 * GB,
  now: new Date("2026-11-23T10:00:00Z"),
  since: new Date("2026-11-20T10:00:00Z"),
  clockSet: true,
};

const linesAfter = (change: Partial<typeof WELL> | object) =>
  linesOf({ title: "This machine", findings: machineFindings({ ...WELL, ...change }) }).slice(1);

describe("a machine", () => {
  it("on which all is well is told so, line by line", () => {
    expect(linesAfter({})).toEqual([
      "  ok     Node.js 24.12.0 gets security fixes until 2028-04-30.",
      "  ok     npm 11.6.0.",
      "  ok     2 cores.",
      "  ok     8.0 GB of memory are free.",
      "  ok     50.0 GB of disk are free.",
      "  ok     The clock says 2026-11-23 10:00 UTC.",
    ]);
  });

  it.each([
    [
      "Node.js that is too old",
      { node: "v18.20.4" },
      "wrong",
      "Node.js 18.20.4 does not run the site. Install Node.js 24 or 26.",
    ],
    ["no npm", { npm: null }, "wrong", "npm is not found."],
    ["an npm that cannot read the lock file", { npm: "6.14.0" }, "wrong", "npm 6.14.0 does not read the lock file."],
    ["one core", { cores: 1 }, "look", "1 core: a build takes twice as long."],
    ["little memory", { memory: 1.5 * GB }, "look", "1.5 GB of memory are free: a build needs about 2 GB."],
    ["hardly any memory", { memory: 0.1 * GB }, "wrong", "102 MB of memory are free: too little to serve or build."],
    ["little disk", { disk: 1.9 * GB }, "look", "1.9 GB of disk are free: a build needs about 2 GB. Delete builds"],
    ["hardly any disk", { disk: 0 }, "wrong", "0 MB of disk are free: too little"],
    [
      "a clock before the last commit",
      { now: new Date("2026-11-10T10:00:00Z") },
      "wrong",
      "The clock says 2026-11-10 10:00 UTC, 10 days before",
    ],
    [
      "a clock that nothing keeps right",
      { clockSet: false },
      "look",
      "The clock says 2026-11-23 10:00 UTC, and nothing on this machine",
    ],
  ])("with %s is told", (_what, change, state, words) => {
    const told = linesAfter(change).filter((line) => !line.startsWith("  ok"));
    expect(told).toEqual([expect.stringContaining(`  ${state.padEnd(5)}  ${words}`)]);
  });

  it("whose disk and clock nobody can ask is not told about them", () => {
    expect(linesAfter({ disk: null, clockSet: null, since: null })).toHaveLength(5);
  });
});

describe("Node.js", () => {
  it.each([
    ["v20.20.2", "2026-11-23", "look", "has had no security fixes since 2026-04-30. Install Node.js 24 or 26."],
    ["v20.9.0", "2026-04-30", "look", "gets security fixes until 2026-04-30 only. Install Node.js 24 or 26."],
    ["v20.8.1", "2026-01-01", "wrong", "does not run the site"],
    ["v21.7.0", "2026-01-01", "wrong", "does not run the site"],
    ["v22.1.0", "2027-02-01", "look", "until 2027-04-30 only. Install Node.js 24 or 26."],
    ["v22.1.0", "2026-11-23", "ok", "gets security fixes until 2027-04-30."],
    ["v28.0.0", "2026-11-23", "look", "is newer than any that was tested"],
    ["v26.0.0", "2030-01-01", "look", "since 2029-04-30. Take a newer Care Steps"],
  ])("%s on %s", (version, day, state, words) => {
    expect(nodeFinding(version, day)).toEqual({ state, what: expect.stringContaining(words) });
  });

  it("has the release lines that package.json names", () => {
    const { engines } = JSON.parse(readFileSync("package.json", "utf8"));
    const named = RELEASES.map(({ line, from: [major, minor, patch] }) =>
      minor || patch ? `${line} >=${major}.${minor}.${patch}` : `${line}`,
    );
    expect(engines.node).toBe(named.join(" || "));
  });
});

describe("what all parts come to", () => {
  const part = (...states: ("ok" | "look" | "wrong")[]) => ({
    title: "",
    findings: states.map((state) => ({ state, what: "" })),
  });

  it.each([
    [[part("ok")], true, "Nothing is wrong."],
    [[part("look"), part("look")], true, "Nothing is wrong. 2 things to look at."],
    [[part("ok", "wrong"), part("look")], false, "1 thing wrong: begin with the first. 1 thing to look at."],
  ])("%#", (parts, sound, line) => {
    expect(verdict(parts)).toEqual({ sound, line });
  });
});
