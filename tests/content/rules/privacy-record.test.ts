import { describe, expect, it } from "vitest";
import { checkFiles } from "@/lib/content/check-files";
import { plusDays } from "@/lib/content/freshness";
import { formatProblem } from "@/lib/content/problem";
import { DAY, Project, problemsAfter } from "../../fixtures/project";

const FILE = "content/data/privacy-record.yaml";

const COUNTS = ["elsewhere", "cookies", "keys", "beacons", "logged"];
const SOUND = { date: DAY, browser: "Chromium 1", addresses: "5", journeys: "2" };

/** A record that is sound but for what is changed, whatever the real one says. */
function record(changes: Readonly<Record<string, string>> = {}): string {
  const { found, ...top } = { found: "", ...SOUND, ...changes };
  const counts = COUNTS.map((kind) => `  ${kind}: ${changes[kind] ?? 0}\n`).join("");
  const fields = Object.entries(top).filter(([name]) => !COUNTS.includes(name));
  return `${fields.map(([name, value]) => `${name}: ${value}\n`).join("")}found:\n${found}${counts}`;
}

const problemsOf = (changes: Readonly<Record<string, string>>) =>
  problemsAfter((project) => project.write(FILE, record(changes)));

describe("the record of the privacy crawl", () => {
  it("may hold noughts", () => {
    expect(problemsOf({})).toEqual([]);
  });

  it.each(COUNTS)("may hold nothing else: %s", (kind) => {
    expect(problemsOf({ [kind]: "3" })).toEqual([
      `${FILE} · found.${kind} · the crawl found 3, and /about/privacy promises none. Mend the site, then run “npm run privacy:record”.`,
    ]);
  });

  it.each([
    ["no day", { date: "lately" }],
    ["no address", { addresses: "0" }],
    ["a part of a journey", { journeys: "1.5" }],
    ["a count below nought", { keys: "-1" }],
    ["a word for a count", { cookies: "none" }],
    ["a field that is none", { trackers: "0" }],
    ["a count that is none", { found: "  fingerprints: 0\n" }],
  ])("is refused with %s", (_what, changes) => {
    expect(problemsOf(changes).join()).toMatch(/privacy-record\.yaml/);
  });
});

describe("a record made", () => {
  it.each([
    ["90 days ago", plusDays(DAY, -90), 0],
    ["91 days ago", plusDays(DAY, -91), 1],
  ])("%s gives as many warnings as it should", (_when, date, count) => {
    const project = Project.small();
    project.write(FILE, record({ date }));
    const warnings = checkFiles(project.root, { day: DAY, rules: [] }).warnings.map(formatProblem);
    project.delete();
    const own = warnings.filter((line) => line.startsWith(FILE));
    expect(own).toEqual(
      count === 0
        ? []
        : [
            `${FILE}:1:7 warning: freshness — date: was made on ${date}, more than 90 days ago. — Run “npm run privacy:record” on a build.`,
          ],
    );
  });
});
