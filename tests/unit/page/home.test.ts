import { expect, it } from "vitest";
import { content } from "@/lib/content";
import { knownAddresses } from "@/lib/content/addresses";
import { homePage } from "@/lib/page/home";
import { site } from "@/lib/site";

const page = homePage();

it("the first page has four doors that lead somewhere, down to the heading", () => {
  const known = knownAddresses(content);
  expect(page.doors).toHaveLength(4);
  for (const { address } of page.doors) {
    const [path = "", id] = address.split("#");
    expect(known).toContain(path);
    if (id) expect(content.articles.get(path)?.outline.sections.map((section) => section.id)).toContain(id);
  }
});

it("one door leads to help that cannot wait", () => {
  expect(page.doors.map(({ address }) => address)).toContain("/help-now");
});

it("the first page draws the seven steps without a mark", () => {
  expect(page.steps.standing.boxes).toHaveLength(7);
  expect(page.steps.standing.boxes.filter(({ mark }) => mark)).toEqual([]);
});

it("the first page is named after the site and has no breadcrumb", () => {
  expect(page.title).toContain(site.name);
  expect(page.breadcrumb).toEqual([]);
});
