import { describe, expect, it } from "vitest";
import { published } from "@/lib/content/editorial/rules/published";
import { articleText } from "../../../fixtures/samples";
import { findIn, SETTINGS } from "./prose-cases";

const IOP = "content/en/iop/index.md";
const REASONS = "content/en/iop/reasons.md";
const FILES = {
  [IOP]: articleText("## What it is {#what}\n\nWords.\n\n## Cost {#cost}"),
  [REASONS]: articleText("## Evidence {#evidence}"),
};
const LISTED = { "/iop": ["what", "cost"], "/iop/reasons": ["evidence"] };

interface Change {
  /** Changed files; empty to leave one out. */
  readonly files?: Readonly<Record<string, string>>;
  readonly listed?: Readonly<Record<string, string[]>>;
  readonly redirects?: Readonly<Record<string, string>>;
}

function lines({ files = {}, listed = {}, redirects = {} }: Change): string[] {
  const left = Object.fromEntries(Object.entries({ ...FILES, ...files }).filter(([, text]) => text !== ""));
  const settings = { ...SETTINGS, published: { ...LISTED, ...listed }, redirects };
  return findIn(published, left, settings).map(({ file, rule, message, fix }) => `${file} ${rule} · ${message} ${fix}`);
}

const gone = (what: string, address: string) =>
  `content/data/published.yaml published · ${what} ${address} was published and is gone. Bring it back under its old name, or say in content/data/redirects.yaml where it went, like “${address}: /levels”.`;
const unlisted = (address: string) =>
  `content/data/published.yaml published · ${address} has parts that are not on the list of what is published. When you are sure of its address and heading ids, run “npm run content:publish”.`;
const redirected = (words: string) => `content/data/redirects.yaml published · ${words}`;

const removed = { [REASONS]: "" };
const renamed = { [REASONS]: articleText("## Evidence {#studies}") };
const both = { "/iop/reasons": ["evidence", "studies"] };

describe("what was published", () => {
  it("is no problem as long as it stands", () => {
    expect(lines({})).toEqual([]);
  });

  it("must not lose a page", () => {
    expect(lines({ files: removed })).toEqual([gone("the page", "/iop/reasons")]);
  });

  it("must not lose a heading", () => {
    const place = "/iop/reasons#evidence";
    expect(lines({ files: renamed, listed: both })).toEqual([
      `${REASONS} published · the heading ${place} was published and is gone. Give the heading its {#evidence} back; if it must change, say in content/data/redirects.yaml where its words went, like “${place}: /iop/reasons”.`,
    ]);
  });

  it.each(["/iop", "/iop#cost"])("may move from a page to %s", (to) => {
    expect(lines({ files: removed, redirects: { "/iop/reasons": to } })).toEqual([]);
  });

  it.each(["/iop/reasons#studies", "/iop", "/iop#cost"])("may move from a heading to %s", (to) => {
    expect(lines({ files: renamed, listed: both, redirects: { "/iop/reasons#evidence": to } })).toEqual([]);
  });

  it("keeps its address under another file name", () => {
    expect(lines({ files: { ...removed, "content/en/iop/reasons/index.md": FILES[REASONS] ?? "" } })).toEqual([]);
  });

  it("may have its headings in any order", () => {
    expect(lines({ listed: { "/iop": ["cost", "what"] } })).toEqual([]);
  });
});

describe("what is new", () => {
  it("goes on the list: a page", () => {
    expect(lines({ files: { "content/en/new.md": articleText() } })).toEqual([unlisted("/new")]);
  });

  it("goes on the list: a heading", () => {
    expect(lines({ files: { [REASONS]: `${FILES[REASONS]}\n## More {#more}\n` } })).toEqual([unlisted("/iop/reasons")]);
  });

  it("is no problem once it is on the list", () => {
    expect(lines({ files: { "content/en/new.md": articleText("## One {#one}") }, listed: { "/new": ["one"] } })).toEqual([]);
  });
});

describe("a redirect", () => {
  it.each(["/iop/reasons", "/iop/reasons#evidence"])("leads away from nothing that still stands: %s", (from) => {
    expect(lines({ redirects: { [from]: "/iop" } })).toEqual([redirected(`${from} still stands. Remove its line.`)]);
  });

  it.each(["/nowhere", "/iop#nowhere", "/older"])("leads to something that is there, and not to %s", (to) => {
    expect(lines({ redirects: { "/old": to, "/older": "/iop" } })).toEqual([
      redirected(`/old leads to ${to}, which is not there. Correct where it leads.`),
    ]);
  });

  it.each(["/glossary", "/next-step", "/sources", "/call-sheets/iop", "/next-step/iop-vs-php"])(
    "may lead to %s, which the site draws itself",
    (to) => {
      expect(lines({ redirects: { "/old": to } })).toEqual([]);
    },
  );
});
