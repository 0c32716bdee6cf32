import { expect } from "@playwright/test";
import { parseFeed } from "@rowanmanning/feed-parser";
import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { ALL_PAGES, ARTICLES } from "../addresses";
import { test } from "../kept-page";
import { changesOf } from "./front-matter";

const LISTED = [...ALL_PAGES.filter((page) => !page.startsWith("/search")), "/pocket"];
const pathOf = (url: string) => new URL(url).pathname;
const parser = unified().use(remarkParse).use(remarkGfm);

test("the sitemap lists every page once, with the day its words last changed", async ({ request }) => {
  const answer = await request.get("/sitemap.xml");
  expect(answer.headers()["content-type"]).toMatch(/^application\/xml/);
  const entries = [...(await answer.text()).matchAll(/<url>\s*<loc>(.*?)<\/loc>(?:\s*<lastmod>(.*?)<\/lastmod>)?\s*<\/url>/g)];
  const found = new Map(entries.map(([, url = "", day]) => [pathOf(url), day]));
  expect([...found.keys()].sort()).toEqual([...LISTED].sort());
  expect(entries).toHaveLength(found.size);
  for (const address of LISTED) expect(found.get(address), address).toBe(changesOf(address)?.[0]?.date);
});

test("robots.txt lets everyone read and names the sitemap", async ({ request }) => {
  const answer = await request.get("/robots.txt");
  expect(answer.headers()["content-type"]).toBe("text/plain; charset=utf-8");
  const lines = (await answer.text()).split("\n").filter(Boolean);
  expect(lines.slice(0, 2)).toEqual(["User-Agent: *", "Allow: /"]);
  expect(pathOf(lines[2]?.replace("Sitemap: ", "") ?? "")).toBe("/sitemap.xml");
});

test("a feed reader finds every change, newest first, and the page it belongs to", async ({ request }) => {
  const answer = await request.get("/feed.xml");
  expect(answer.headers()["content-type"]).toBe("application/atom+xml; charset=utf-8");
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

test("llms.txt links the Markdown of every article", async ({ request }) => {
  const tree = parser.parse(await (await request.get("/llms.txt")).text());
  expect(linksIn(tree).map(pathOf).sort()).toEqual(ARTICLES.map((address) => `${address}.md`).sort());
});

for (const address of ARTICLES) {
  test(`${address}.md is plain Markdown with its sources as footnotes`, async ({ request, steadyPage: page }) => {
    const answer = await request.get(`${address}.md`);
    expect(answer.headers()["content-type"]).toBe("text/markdown; charset=utf-8");
    const text = await answer.text();
    const tree = parser.parse(text);
    expect(text).not.toMatch(/^:::|\{#|^---$/m);
    for (const url of linksIn(tree)) expect(url).toMatch(/^(?:https?:\/\/|tel:|sms:)/);
    const notes = idsOf(tree, "footnoteDefinition");
    expect(new Set(idsOf(tree, "footnoteReference"))).toEqual(new Set(notes));
    await page.goto(address);
    await expect(page.locator(".sources > li")).toHaveCount(notes.length);
    const headings = await page.locator(".prose :is(h2, h3)").allInnerTexts();
    for (const heading of headings) expect(text.replaceAll("\\", "")).toContain(`# ${heading}`);
  });
}

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

test("the web manifest names icons of their size, and no worker stands behind it", async ({ request, page }) => {
  const answer = await request.get("/manifest.webmanifest");
  expect(answer.headers()["content-type"]).toBe("application/manifest+json; charset=utf-8");
  const { icons, start_url } = await answer.json();
  expect((await request.get(start_url)).status()).toBe(200);
  expect(icons.length).toBeGreaterThan(0);
  for (const { src, sizes } of icons) expect(await sizeOf(page, src)).toBe(sizes);
  expect(await sizeOf(page, "/apple-touch-icon.png")).toBe("180x180");
});

test("the first page names the web manifest when it has been touched, not before", async ({ page }) => {
  await page.goto("/");
  const named = page.locator("link[rel=manifest]");
  await expect(named).toHaveCount(0);
  await page.getByRole("heading", { level: 1 }).click();
  await expect(named).toHaveAttribute("href", "/manifest.webmanifest");
});

async function sizeOf(page: import("@playwright/test").Page, address: string): Promise<string> {
  await page.goto(address);
  return page.locator("img").evaluate((image: HTMLImageElement) => `${image.naturalWidth}x${image.naturalHeight}`);
}
