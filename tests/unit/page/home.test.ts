import { expect, it } from "vitest";
import { content } from "@/lib/content";
import { drawnIds, knownAddresses } from "@/lib/content/addresses";
import { LEVEL_IDS } from "@/lib/content/vocabulary/level-ids";
import { homePage } from "@/lib/page/home";
import { site } from "@/lib/site";

const page = homePage();

it("the four needs and the six stops lead somewhere, down to the heading", () => {
  const known = knownAddresses(content);
  const links = [...page.needs, ...page.road.map(({ link }) => link)];
  expect(links).toHaveLength(10);
  for (const { address } of links) {
    const [path = "", id] = address.split("#");
    expect(known).toContain(path);
    const headings = content.articles.get(path)?.outline.sections.map((section) => section.id) ?? drawnIds(path);
    if (id) expect(headings).toContain(id);
  }
});

it("what cannot wait comes first", () => {
  expect(page.needs[0]?.address).toBe("/help-now");
});

it("the first page has the seven steps without a mark", () => {
  expect(page.steps.map(({ id }) => id)).toEqual(LEVEL_IDS);
  expect(page.steps.filter(({ here }) => here)).toEqual([]);
});

it("the first page is named after the site and has no breadcrumb", () => {
  expect(page.title).toContain(site.name);
  expect(page.breadcrumb).toEqual([]);
});
