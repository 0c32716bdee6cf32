import { parseFeed } from "@rowanmanning/feed-parser";
import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { ALL_PAGES, ARTICLES } from "../../fixtures/addresses";
import { pngSize } from "../../fixtures/png-size";
import { documentAt } from "../document";
import { ORIGIN, textAt } from "../origin";
import { changesOf } from "./front-matter";

const LISTED = [...ALL_PAGES.filter((page) => !page.startsWith("/search")), "/pocket"];
const pathOf = (url: string) => new URL(url).pathname;
const parser = unified().use(remarkParse).use(remarkGfm);

test("the sitemap lists every page once, with the day its words last changed", async () => {
  const answer = await fetch(`${ORIGIN}/sitemap.xml`);
  expect(answer.headers.get("content-type")).toMatch(/^application\/xml/);
  const entries = [...(await answer.text()).matchAll(/<url>\s*<loc>(.*?)<\/loc>(?:\s*<lastmod>(.*?)<\/lastmod>)?\s*<\/url>/g)];
  const found = new Map(entries.map(([, url = "", day]) => [pathOf(url), day]));
  expect([...found.keys()].sort()).toEqual([...LISTED].sort());
  expect(entries).toHaveLength(found.size);
  for (const address of LISTED) expect(found.get(address), address).toBe(changesOf(address)?.[0]?.date);
});

test("robots.txt lets everyone read and names the sitemap", async () => {
  const answer = await fetch(`${ORIGIN}/robots.txt`);
  expect(answer.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  const lines = (await answer.text()).split("\n").filter(Boolean);
  expect(lines.slice(0, 2)).toEqual(["User-Agent: *", "Allow: /"]);
  expect(pathOf(lines[2]?.replace("Sitemap: ", "") ?? "")).toBe("/sitemap.xml");
});

test("a feed reader finds every change, newest first, and the page it belongs to", async () => {
  const answer = await fetch(`${ORIGIN}/feed.xml`);
  expect(answer.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
  const feed = parseFeed(await answer.text());
  expect(feed).toMatchObject({ meta: { type: "atom", version: "1.0" } });
  expect(pathOf(feed.self ?? "")).toBe("/feed.xml");
  const wanted = ARTICLES.flatMap((address) =>
    (changesOf(address) ?? []).map(({ date, what }) => ({ start: `${address} ${date}`, what })),
  );
  const got = feed.items.map(({ url, updated, title }) => ({
    start: `${pathOf(url ?? "")} ${day(updated)}`,
    title: title ?? "",
  }));
  expect(got).toHaveLength(Math.min(wanted.length, 100));
  const isWanted = ({ start, title }: (typeof got)[number]) =>
    wanted.some((one) => one.start === start && title.endsWith(`: ${one.what}`));
  expect(got.filter((one) => !isWanted(one))).toEqual([]);
  const days = feed.items.map(({ updated }) => day(updated));
  expect(days).toEqual([...days].sort().reverse());
  expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
});

const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? "";

test("llms.txt links the Markdown of every article", async () => {
  const tree = parser.parse(await textAt("/llms.txt"));
  expect(linksIn(tree).map(pathOf).sort()).toEqual(ARTICLES.map((address) => `${address}.md`).sort());
});

test.each([...ARTICLES])("%s.md is plain Markdown with its sources as footnotes", async (address) => {
  const answer = await fetch(`${ORIGIN}${address}.md`);
  expect(answer.headers.get("content-type")).toBe("text/markdown; charset=utf-8");
  const text = await answer.text();
  const tree = parser.parse(text);
  expect(text).not.toMatch(/^:::|\{#|^---$/m);
  for (const url of linksIn(tree)) expect(url).toMatch(/^(?:https?:\/\/|tel:|sms:)/);
  const notes = idsOf(tree, "footnoteDefinition");
  expect(new Set(idsOf(tree, "footnoteReference"))).toEqual(new Set(notes));
  const page = documentAt(address);
  expect(page.all(".sources > li")).toHaveLength(notes.length);
  const headings = page.all(".prose :is(h2, h3)").map((heading) => page.textOf(heading));
  expect(headings.length).toBeGreaterThan(0);
  for (const heading of headings) expect(text.replaceAll("\\", "")).toContain(`# ${heading}`);
});

function linksIn(tree: Root): string[] {
  const urls: string[] = [];
  visit(tree, "link", ({ url }) => void urls.push(url));
  return urls;
}

function idsOf(tree: Root, type: "footnoteDefinition" | "footnoteReference"): string[] {
  const ids: string[] = [];
  visit(tree, type, ({ identifier }) => void ids.push(identifier));
  return ids;
}

test("the web manifest names icons of their size, and no worker stands behind it", async () => {
  const answer = await fetch(`${ORIGIN}/manifest.webmanifest`);
  expect(answer.headers.get("content-type")).toBe("application/manifest+json; charset=utf-8");
  const { icons, start_url } = await answer.json();
  expect((await fetch(ORIGIN + start_url)).status).toBe(200);
  expect(icons.length).toBeGreaterThan(0);
  for (const { src, sizes } of icons) expect(await sizeAt(src)).toBe(sizes);
  expect(await sizeAt("/apple-touch-icon.png")).toBe("180x180");
});

test("icons are where browsers look for them without a link", async () => {
  for (const [path, type] of [
    ["/favicon.ico", "image/x-icon"],
    ["/icon.svg", "image/svg+xml"],
    ["/apple-touch-icon.png", "image/png"],
  ] as const) {
    const answer = await fetch(ORIGIN + path);
    expect([answer.status, answer.headers.get("content-type")], path).toEqual([200, type]);
  }
});

async function sizeAt(path: string): Promise<string> {
  return pngSize(Buffer.from(await (await fetch(ORIGIN + path)).arrayBuffer())).join("x");
}
