import { expect, test } from "vitest";
import { ARTICLES, DISCREET_CODES as CODES } from "../../fixtures/addresses";
import { some } from "../../fixtures/scope";
import { type BuiltDocument, documentAt } from "../document";
import { ORIGIN, textAt } from "../origin";
import { REVEALING_WORDS } from "./revealing-words";
import { unfurl } from "./unfurl";

/** All that a document says before its text: title, metadata, addresses and icon, with what is escaped in them. */
function saidBefore(html: string): string {
  const head = html.slice(0, html.indexOf("<style>")) + (html.match(/<script[^>]*ld\+json[\s\S]*?<\/script>/)?.[0] ?? "");
  return decodeURIComponent(head).toLowerCase();
}

const revealed = (text: string) => REVEALING_WORDS.filter((word) => text.toLowerCase().includes(word));

test("forty words are looked for, and an article's own head has some of them", async () => {
  expect(new Set(REVEALING_WORDS).size).toBe(40);
  expect(revealed(saidBefore(await textAt("/iop")))).toEqual(expect.arrayContaining(["iop", "outpatient"]));
});

// What stands before the text is the same in all of them.
for (const address of some(
  ARTICLES,
  ARTICLES.filter((_, i) => i % 6 === 0),
)) {
  test(`the discreet link of ${address} says nothing before it is opened`, async () => {
    const own = `/s/${CODES[address]}`;
    const answer = await fetch(ORIGIN + own);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(answer.headers.get("x-robots-tag")).toBe("noindex");
    expect(html).toMatch(/<meta name="robots" content="noindex, nofollow">/);
    expect(html).not.toMatch(/rel="?canonical/);
    expect(revealed(saidBefore(html))).toEqual([]);
    expect(revealed(own)).toEqual([]);
    const result = await unfurl(`${ORIGIN}${own}`);
    expect(revealed(JSON.stringify({ ...result, ogUrl: "" }))).toEqual([]);
    expect(new URL(result.ogUrl ?? "").pathname).toBe(own);
  });
}

test("behind a discreet link stands the same page, without marks whose addresses name its parts", () => {
  const [open, discreet] = [documentAt("/iop"), documentAt(`/s/${CODES["/iop"]}`)];
  const marks = open.all("article .permalink").map((mark) => open.textOf(mark));
  expect(marks.length).toBeGreaterThan(0);
  expect(discreet.all(".permalink")).toEqual([]);
  const textOf = (page: BuiltDocument) => page.textOf(page.one("article"));
  expect(textOf(discreet)).toBe(marks.reduce((text, mark) => text.replace(mark, ""), textOf(open)));
});

test("a discreet link is in no list for machines", async () => {
  for (const list of ["/sitemap.xml", "/feed.xml", "/llms.txt"]) expect(await textAt(list)).not.toMatch(/\/s\//);
});
