import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Counts } from "@/lib/server/counts";
import { metricsNow } from "@/lib/server/metrics";
import { metricsText } from "@/lib/server/metrics-text";
import { ALL } from "../../fixtures/scope";
import { ALERTS_FILE, alertFaults, readAlerts } from "./alerts";
import { readMetrics } from "./metrics";
import { notInstalled, pathOf } from "./programs";

const TEXT = metricsText(metricsNow({ counts: new Counts(), search: { waiting: 0, restarts: 0 }, built: 0 }));
const GIVEN = readMetrics(TEXT);
const GUIDE = readFileSync("docs/operating/watching.md", "utf8");
const faultsWith = (from: string, to: string) =>
  readAlerts(readFileSync(ALERTS_FILE, "utf8").replace(from, to)).flatMap((alert) => alertFaults(alert, GIVEN));

describe("the alerts", () => {
  test("ask for metrics and labels that the server gives", () => {
    expect(readAlerts().flatMap((alert) => alertFaults(alert, GIVEN))).toEqual([]);
  });

  test.each([
    [
      "another name",
      "process_resident_memory_bytes{",
      "process_memory_bytes{",
      "CareStepsMemory: there is no metric process_memory_bytes",
    ],
    ["another label", '{status="5xx"}', '{code="5xx"}', 'CareStepsErrors: care_steps_http_requests_total has no code="5xx"'],
    [
      "another value",
      '!="answered"',
      '!="found"',
      'CareStepsSearchesUnanswered: care_steps_searches_total has no result="found"',
    ],
    ["a slip", "[10m]) > 3", "[10m] > 3", expect.stringMatching(/^CareStepsSearchBreaks is no PromQL at \d+$/)],
  ])("with %s are refused", (_what, from, to, fault) => {
    expect(faultsWith(from, to)).toEqual(expect.arrayContaining([fault]));
  });

  test("and the metrics are each explained to operators, and nothing is that is not there", () => {
    const named = (text: string, pattern: RegExp) =>
      [...new Set([...text.matchAll(pattern)].map(([, name = ""]) => name))].sort();
    expect(named(GUIDE, /`(CareSteps\w+)`/g)).toEqual(
      readAlerts()
        .map(({ alert }) => alert)
        .sort(),
    );
    expect(named(GUIDE, /`((?:care_steps|process)_\w+)`/g)).toEqual([...new Set(GIVEN.map(({ name }) => name))].sort());
  });
});

const promtool = pathOf("promtool");

describe.skipIf(!ALL || !promtool)("Prometheus’ own tool", () => {
  const run = (...args: string[]) =>
    execFileSync(promtool ?? "", args, { input: TEXT, encoding: "utf8", stdio: ["pipe", "pipe", "pipe"] });

  test("finds no fault in the metrics, and one where a name breaks its rules", () => {
    expect(run("check", "metrics")).toBe("");
    const bad = TEXT.replaceAll("care_steps_searches_total", "care_steps_searches");
    expect(() => execFileSync(promtool ?? "", ["check", "metrics"], { input: bad, stdio: "pipe" })).toThrow(/_total/);
  });

  test("finds no fault in the alerts, and each goes off when it should and not before", () => {
    run("check", "rules", ALERTS_FILE);
    expect(run("test", "rules", "tests/site/operating/alerts-cases.yaml")).toContain("SUCCESS");
  });
});

if (ALL && !promtool) console.log(`When the alerts go off is not tried: ${notInstalled("promtool")}`);
