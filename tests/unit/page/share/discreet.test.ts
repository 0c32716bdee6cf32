import { describe, expect, it } from "vitest";
import { content, discreetCodes } from "@/lib/content";
import { CODE, newCode, withCodes } from "@/lib/content/discreet-codes";
import { discreet } from "@/lib/content/editorial/rules/discreet";
import { discreetPage } from "@/lib/page/share/discreet";
import { findIn, SETTINGS } from "../../../content/rules/editorial/prose-cases";
import { articleText } from "../../../fixtures/samples";

describe("a discreet code", () => {
  it("looks like a code, and is another each time", () => {
    const codes = Array.from({ length: 200 }, () => newCode(new Set()));
    expect(codes.filter((code) => !CODE.test(code))).toEqual([]);
    expect(
      codes.filter((code) => /[a-z]{2}/.test(code)),
      "letters side by side",
    ).toEqual([]);
    expect(new Set(codes).size).toBe(200);
  });

  it("stays with its page; only new pages get one", () => {
    const codes = withCodes({ "/b": "bcdfgh" }, ["/a", "/b"]);
    expect(Object.keys(codes)).toEqual(["/a", "/b"]);
    expect(codes["/b"]).toBe("bcdfgh");
    expect(withCodes(codes, ["/b", "/a"])).toEqual(codes);
  });

  it("is there for every article", () => {
    expect([...content.articles.keys()].filter((address) => !discreetCodes[address])).toEqual([]);
  });

  it("leads to the article as it is, without a discreet link of its own", () => {
    const page = discreetPage(discreetCodes["/iop"] ?? "");
    expect(page).toMatchObject({
      address: `/s/${discreetCodes["/iop"]}`,
      discreet: null,
      title: content.articles.get("/iop")?.title,
    });
    expect(discreetPage("zzzzzz")).toBeNull();
  });
});

describe("the rule discreet", () => {
  const FILES = { "content/en/a.md": articleText(), "content/en/b.md": articleText() };
  const lines = (codes: Record<string, string>, redirects: Record<string, string> = {}) =>
    findIn(discreet, FILES, { ...SETTINGS, discreet: codes, redirects }).map(({ message }) => message);

  it("is content with a code for each page", () => {
    expect(lines({ "/a": "bcdfgh", "/b": "bcdfgj" })).toEqual([]);
  });

  it("finds a page without code, two with one code, and a code without page", () => {
    expect(lines({ "/a": "bcdfgh" })).toEqual(["/b has no code."]);
    expect(lines({ "/a": "bcdfgh", "/b": "bcdfgh" })).toEqual(["/b has the code of /a."]);
    expect(lines({ "/a": "bcdfgh", "/b": "bcdfgj", "/c": "bcdfgk" })).toEqual(["the code of /c leads to no article."]);
  });

  it("asks for the old code of a page that was published, since readers keep it", () => {
    const settings = { ...SETTINGS, discreet: { "/a": "bcdfgh" }, published: { "/a": [], "/b": [] } };
    expect(findIn(discreet, FILES, settings).map(({ message, fix }) => `${message} ${fix}`)).toEqual([
      "/b has lost its code. Bring its line back from the project’s history: readers keep links with that code.",
    ]);
  });

  it("lets the code of a page that moved lead on", () => {
    expect(lines({ "/a": "bcdfgh", "/b": "bcdfgj", "/c": "bcdfgk" }, { "/c": "/a#part" })).toEqual([]);
  });
});
