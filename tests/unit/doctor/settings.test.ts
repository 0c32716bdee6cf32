import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { settingFindings } from "@/lib/doctor/settings";
import { told } from "./told";

const MINE = { url: "https://care.clinic.org", name: "Care Steps", contact: undefined };

describe("settings", () => {
  it("are those of the README", () => {
    const [, rows = ""] = readFileSync("README.md", "utf8").split("| setting | what it does | default |");
    const named = [...(rows.split("\n\n")[0] ?? "").matchAll(/^\| `(\w+)`(?:, `(\w+)`)*/gm)].flatMap(
      ([line]) => line.match(/\w+/g) ?? [],
    );
    expect(
      settingFindings({})
        .flatMap(({ what }) => what.match(/^(\w+) is not set/)?.[1] ?? [])
        .sort(),
    ).toEqual(named.sort());
  });

  it("that are right are told one by one, each as it is here or in the build", () => {
    const lines = settingFindings({ PORT: "3001", SITE_NAME: "River" }, MINE).map(({ state, what }) => `${state} ${what}`);
    expect(lines.sort()).toEqual([
      "ok BEHIND_TLS is not set here.",
      "ok HOST is not set here.",
      "ok LOCAL_EDITION is not set here.",
      "ok METRICS_HOST is not set here.",
      "ok METRICS_PORT is not set here.",
      'ok PORT is "3001".',
      "ok SITE_CONTACT is not set here.",
      'ok SITE_NAME is "River".',
      "ok SITE_PUBLISHER is not set here.",
      'ok SITE_URL is not set here; the build has "https://care.clinic.org".',
    ]);
  });

  it("name the edition of the build, so that the next one can have it", () => {
    const says = settingFindings({}, MINE, "/srv/care-steps/edition").map(({ what }) => what);
    expect(says).toContain('LOCAL_EDITION is not set here; the build has "/srv/care-steps/edition".');
  });

  it.each([
    ["a wrong one", { PORT: "80a" }, MINE, /^wrong PORT must be a whole number/],
    [
      "an edition that is not there",
      { LOCAL_EDITION: "/no/such/folder" },
      MINE,
      /^wrong LOCAL_EDITION must be a folder that is there/,
    ],
    [
      "a publisher without a word of who pays",
      { SITE_PUBLISHER: "River Clinic" },
      MINE,
      /^look SITE_PUBLISHER names River Clinic/,
    ],
    ["one that does not exist", { SITE_ADDRESS: "x" }, MINE, /^look SITE_ADDRESS is no setting/],
    [
      "TLS before an address without it",
      { BEHIND_TLS: "1", SITE_URL: "http://care.clinic.org" },
      undefined,
      /^wrong BEHIND_TLS is 1, but pages name http:/,
    ],
    ["TLS before a build without it", { BEHIND_TLS: "1" }, { ...MINE, url: "http://care.clinic.org" }, /^wrong BEHIND_TLS is 1/],
    ["an address with TLS and no TLS", { BEHIND_TLS: "0" }, MINE, /^look BEHIND_TLS is 0, but pages name https:/],
    [
      "the address for trying",
      {},
      { ...MINE, url: "http://localhost:3000" },
      /^look Pages name http:\/\/localhost:3000, which is right for trying only/,
    ],
    [
      "the example’s address",
      { SITE_URL: "https://care.example.org" },
      MINE,
      /^look Pages name https:\/\/care\.example\.org, which is an example/,
    ],
    [
      "the example’s contact",
      { SITE_CONTACT: "help@example.org" },
      MINE,
      /^look Readers are asked to write to help@example\.org/,
    ],
  ])("with %s are told", (_what, env, built, words) => {
    expect(told(settingFindings(env, built))).toEqual([expect.stringMatching(words)]);
  });

  it("say nothing of what pages name before there are any", () => {
    expect(told(settingFindings({ BEHIND_TLS: "1" }))).toEqual([]);
  });

  it("that are wrong are told each once, however many", () => {
    const env = { PORT: "81", METRICS_PORT: "81", HOST: "here", SITE_CONTACT: "me", LOCAL_EDITION: "/no/such/folder" };
    const long = "SITE_NAME must have at most 13 characters";
    const names = told(settingFindings(env, MINE, undefined, [long])).map((line) => line.split(" ")[1]);
    expect(names.sort()).toEqual(["HOST", "LOCAL_EDITION", "METRICS_PORT", "SITE_CONTACT", "SITE_NAME"]);
    const right = settingFindings(env, MINE, undefined, [long]).filter(({ state }) => state === "ok");
    expect(right.map(({ what }) => what.split(" ")[0])).not.toContain("SITE_NAME");
  });
});
