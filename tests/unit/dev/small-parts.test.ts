import { utimesSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isReserved } from "@/lib/content/addresses";
import { shownAt } from "@/lib/content/shown-at";
import { twinsOf } from "@/lib/dev/desk/collect";
import { fromToday } from "@/lib/dev/desk/days";
import { Weights } from "@/lib/dev/desk/weights";
import { opener } from "@/lib/dev/open";
import { writeBuild } from "../../fixtures/sample-build";
import { tempFolders, writeFiles } from "../../fixtures/temp-folder";
import { row } from "./rows";

const fresh = tempFolders();

it("no article may have the desk’s address", () => {
  expect(isReserved("/desk")).toBe(true);
  expect(isReserved("/desk/iop")).toBe(true);
  expect(isReserved("/desktop")).toBe(false);
});

describe("the page that shows a file", () => {
  it.each([
    ["content/en/iop/index.md", { address: "/iop" }],
    ["content/es/iop.md", { address: "/es/iop" }],
    ["content/data/levels/iop.yaml", { address: "/iop" }],
    ["content/data/call-sheets/iop.yaml", { address: "/call-sheets/iop" }],
    ["content/data/first-days/iop.yaml", { address: "/first-day/iop" }],
    ["content/data/questions/safety.yaml", { address: "/next-step/questions" }],
    ["content/data/terms/asam.yaml", { address: "/glossary", id: "asam" }],
    ["content/data/sources/ada.yaml", { address: "/sources", id: "ada" }],
    ["content/data/levels/no-level.yaml", null],
    ["content/data/helplines/crisis-988.yaml", null],
    ["content/data/redirects.yaml", null],
    ["package.json", null],
  ])("for %s is %o", (file, at) => {
    expect(shownAt(file)).toEqual(at);
  });
});

it.each([
  ["2026-11-30", "today"],
  ["2026-12-01", "tomorrow"],
  ["2026-11-27", "3 days ago"],
  ["2027-01-29", "in 60 days"],
  ["2027-05-29", "in 6 months"],
  ["2024-01-01", "3 years ago"],
])("%s is %s", (day, words) => {
  expect(fromToday(day, "2026-11-30")).toBe(words);
});

describe("the same page in other languages", () => {
  const languages = [
    { code: "en", name: "English" },
    { code: "es", name: "Spanish" },
  ];

  it("is there, or is told to be missing", () => {
    const there = new Set(["/es/iop"]);
    expect(twinsOf("/iop", languages, there)).toEqual([{ name: "Spanish", address: "/es/iop", isThere: true }]);
    expect(twinsOf("/php", languages, there)).toEqual([{ name: "Spanish", address: "/es/php", isThere: false }]);
  });

  it("is not spoken of where there is one language", () => {
    expect(twinsOf("/iop", languages.slice(0, 1), new Set())).toEqual([]);
  });
});

describe("the weight of a page", () => {
  const OLD = new Date("2020-01-01");
  const files = { "app/a.css": "", "components/a.tsx": "", "content/data/a.yaml": "", "content/en/php.md": "", "lib/a.ts": "" };
  /** Other pages, and what is in no page. */
  const apart = { "content/en/about.md": "", "lib/dev/a.ts": "" };
  const page = row({ address: "/iop" });

  async function built(): Promise<string> {
    const root = fresh();
    writeFiles(root, { ...files, ...apart });
    for (const file of Object.keys({ ...files, ...apart })) utimesSync(join(root, file), OLD, OLD);
    await writeBuild(root);
    return root;
  }

  it("is the last build’s while nothing changed that it depends on, and unknown after that", async () => {
    const root = await built();
    expect(new Weights(root).look()(page)).toEqual({ bytes: expect.any(Number), limit: 14_000 });
    const later = new Date(Date.now() + 60_000);
    for (const file of [...Object.keys(files), ...Object.keys(apart)]) {
      utimesSync(join(root, file), later, later);
      const known = new Weights(root).look()(page) !== null;
      expect(known, file).toBe(file in apart);
      utimesSync(join(root, file), OLD, OLD);
    }
  });

  it("is unknown without a build, or with one that can’t be read", async () => {
    const root = fresh();
    writeFiles(root, files);
    expect(new Weights(root).look()(page)).toBeNull();
    writeFiles(root, { ".documents/manifest.json": "{" });
    expect(new Weights(root).look()(page)).toBeNull();
  });

  it("is what was measured, until something changes", () => {
    const root = fresh();
    writeFiles(root, files);
    const weights = new Weights(root);
    weights.note("/iop", 13_900);
    expect(weights.look()(page)).toEqual({ bytes: 13_900, limit: 14_000 });
    weights.forget();
    expect(weights.look()(page)).toBeNull();
  });
});

describe("the browser", () => {
  it.each([
    ["linux", { DISPLAY: ":0" }, ["xdg-open", "http://a"]],
    ["linux", { WAYLAND_DISPLAY: "wayland-0" }, ["xdg-open", "http://a"]],
    ["linux", {}, null],
    ["darwin", {}, ["open", "http://a"]],
    ["win32", {}, ["cmd", "/c", "start", "", "http://a"]],
    ["darwin", { CI: "true" }, null],
  ] as const)("on %s with %o is opened by %o", (platform, env, command) => {
    expect(opener(platform, env, "http://a")).toEqual(command);
  });
});
