import { expect, type Page } from "@playwright/test";
import { test } from "../kept-page";
import { violations } from "./axe";
import { outlineFaults } from "./outline";
import { cutOff, cutWithLargeText, cutWithSpacing } from "./reflow";
import { smallTargets } from "./targets";

// A check that cannot fail is none: each is shown a page with a defect, and must name it.

/** Adds elements to the page's main part; a policy against inline styles does not stop a style set by script. */
async function plant(
  page: Page,
  tag: string,
  text: string,
  style: Record<string, string> = {},
  attributes: Record<string, string> = {},
) {
  await page.evaluate(
    ([tag, text, style, attributes]) => {
      const one = document.createElement(tag);
      one.textContent = text;
      Object.assign(one.style, style);
      for (const [name, value] of Object.entries(attributes)) one.setAttribute(name, value);
      document.querySelector("main")?.append(one);
    },
    [tag, text, style, attributes] as const,
  );
}

test("axe sees pale words and a picture without words", async ({ steadyPage: page }) => {
  await page.goto("/iop");
  expect(await violations(page)).toEqual([]);
  await plant(page, "p", "pale", { color: "#ccc" });
  await plant(page, "img", "");
  for (const part of [undefined, "own part", "own part but colors"] as const) {
    const found = (await violations(page, part)).join("\n");
    expect(found).toContain("image-alt");
    expect(found.includes("color-contrast")).toBe(part !== "own part but colors");
  }
});

test("axe sees what is pale in the dark only", async ({ steadyPage: page }) => {
  await page.goto("/iop");
  await plant(page, "p", "dark on dark", { color: "#333" });
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect((await violations(page)).join("\n")).toContain("color-contrast");
});

test("the outline shows a skipped level, a second first heading, and landmarks that share a name", async ({
  steadyPage: page,
}) => {
  await page.goto("/iop");
  const browser = await page.context().newCDPSession(page);
  expect(await outlineFaults(browser)).toEqual([]);
  await plant(page, "h2", "Two");
  await plant(page, "h4", "Four");
  await plant(page, "h1", "One more");
  await plant(page, "nav", "more", {}, { "aria-label": "Main" });
  await plant(page, "nav", "more", {}, { "aria-label": "Main" });
  expect(await outlineFaults(browser)).toEqual([
    "2 headings of level 1",
    "heading “Four” skips to level 4",
    "two landmarks navigation named “Main”",
  ]);
});

test("a small target is seen, one in a line of words is let be", async ({ steadyPage: page }) => {
  await page.goto("/iop");
  expect(await smallTargets(page)).toEqual([]);
  await page.evaluate(() => {
    const small = Object.assign(document.createElement("button"), { textContent: "ok" });
    const words = document.createElement("p");
    words.append("Read ", Object.assign(document.createElement("a"), { href: "/iop", textContent: "more" }), " of it.");
    const alone = document.createElement("p");
    alone.append(Object.assign(document.createElement("a"), { href: "/iop", textContent: "alone" }));
    document.querySelector("main")?.append(small, words, alone);
  });
  const found = await smallTargets(page);
  expect(found).toHaveLength(2);
  expect(found.join("\n")).toMatch(/button[\s\S]*alone/);
});

test("what is cut off, and what is too wide, is seen: as it is, with wide spacing, at 200 %", async ({ steadyPage: page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto("/iop");
  const browser = await page.context().newCDPSession(page);
  for (const look of [cutOff, cutWithSpacing, (one: Page) => cutWithLargeText(one, browser)])
    expect(await look(page)).toEqual([]);
  await plant(page, "p", "Some words in one line", { width: "210px", overflow: "hidden", whiteSpace: "nowrap" });
  expect(await cutOff(page)).toEqual([]);
  expect((await cutWithSpacing(page)).join()).toContain("Some words");
  await plant(page, "p", "wide", { width: "18rem", whiteSpace: "nowrap" });
  expect((await cutWithLargeText(page, browser)).join()).toContain("too wide");
  await plant(page, "p", "wider", { width: "400px" });
  expect((await cutOff(page)).join()).toContain("too wide");
});
