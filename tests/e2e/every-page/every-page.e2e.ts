import { expect } from "@playwright/test";
import { ALL_PAGES, ARTICLES, DISCREET_PAGES, EVERY_ADDRESS, KINDS, OTHER_PAGES } from "../../fixtures/addresses";
import { ALL, some } from "../../fixtures/scope";
import { violations } from "../accessibility/axe";
import { outlineFaults } from "../accessibility/outline";
import { cutOff, cutWithLargeText, cutWithSpacing } from "../accessibility/reflow";
import { violationsInEveryState } from "../accessibility/states";
import { coveredTargets, smallTargets } from "../accessibility/targets";
import { coloredArticles } from "./colored";
import { expectFirstVisit, expectFurniture } from "./furniture";
import { test as axeTest } from "./kept-window";
import { test, type Visit } from "./visit";

/** Axe looks at each of the thousands of links in these lists, so in “npm test” it does so once; at those of sources never. */
const LISTS = some(["/sources", "/glossary", "/pocket"], ["/glossary", "/pocket"]);
const LISTS_MS = 240_000;

/** Looked at in both schemes, in both widths, and as a first visit: one page of each kind, and what no list names. */
const THOROUGHLY = new Set(
  ALL
    ? EVERY_ADDRESS
    : [...KINDS, ...OTHER_PAGES, ...DISCREET_PAGES.slice(0, 1)].filter((address) => !["/sources", ...LISTS].includes(address)),
);
/** Looked at once, on a small phone. Comparisons and discreet pages are templates, whose documents tests/site reads. */
const ONCE = [...ARTICLES, ...LISTS].filter((address) => !THOROUGHLY.has(address));
/** Of those, the ones whose colors are looked at: together they hold whatever a text can. */
const COLORED = new Set([...coloredArticles(), ...LISTS]);

test.describe.configure({ mode: "parallel" });

for (const address of THOROUGHLY) {
  test(`${address} has what every page must have, and room for everybody`, async ({ visit }) => {
    const { page, network } = visit;
    await page.setViewportSize({ width: 1280, height: 700 });
    await page.goto(address);
    expect.soft(await outlineFaults(network), "headings and landmarks").toEqual([]);
    expect.soft(await smallTargets(page), "small targets at 1280 px").toEqual([]);
    expect.soft(await cutOff(page), "cut off at 1280 px").toEqual([]);
    await expectRoomOnPhone(visit);
    if (ALL_PAGES.includes(address)) await expectFurniture(page);
    await expectFirstVisit(visit, address);
  });

  axeTest(`${address} is no barrier in either scheme, narrow or wide`, async ({ show }) => {
    if (LISTS.includes(address)) test.setTimeout(LISTS_MS);
    expect(await violationsInEveryState(await show(address, 320))).toEqual([]);
  });
}

for (const address of ONCE) {
  axeTest(`${address} is no barrier on a small phone`, async ({ show }) => {
    if (LISTS.includes(address)) test.setTimeout(LISTS_MS);
    const page = await show(address, 320);
    expect.soft(await violations(page, COLORED.has(address) ? "own part" : "own part but colors"), "axe").toEqual([]);
    expect.soft(await smallTargets(page), "small targets").toEqual([]);
    expect.soft(await cutOff(page), "cut off").toEqual([]);
  });
}

axeTest("a defect of one document is seen in the window that had others", async ({ show }) => {
  const page = await show("/iop", 320);
  await page.evaluate(() => document.querySelector("main")?.append(document.createElement("img")));
  expect((await violations(page, "own part but colors")).join()).toContain("image-alt");
  expect(await violations(await show("/iop", 320), "own part")).toEqual([]);
});

test("a link that lies below another one is found", async ({ steadyPage: page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto("/iop");
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(".meta summary { padding-top: 3rem; margin-top: -3rem; position: relative; }");
    document.adoptedStyleSheets.push(sheet);
  });
  expect(await coveredTargets(page)).toEqual([expect.stringMatching(/sources<\/a> is covered by <summary/)]);
});

/** At 320 px, which is also 1,280 px at 400 % zoom: targets can be hit, and no text is lost, however it is set. */
async function expectRoomOnPhone({ page, network }: Visit): Promise<void> {
  await page.setViewportSize({ width: 320, height: 700 });
  expect.soft(await smallTargets(page), "small targets at 320 px").toEqual([]);
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 700 });
    expect.soft(await coveredTargets(page), `covered targets at ${width} px`).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 700 });
  expect.soft(await cutOff(page), "cut off at 320 px").toEqual([]);
  expect.soft(await cutWithSpacing(page)).toEqual([]);
  expect.soft(await cutWithLargeText(page, network)).toEqual([]);
}
