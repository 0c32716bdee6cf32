import { expect } from "@playwright/test";
import { readManifest } from "@/lib/delivery/manifest";
import { violations } from "../accessibility/axe";
import { outlineFaults } from "../accessibility/outline";
import { cutOff, cutWithLargeText, cutWithSpacing } from "../accessibility/reflow";
import { inEveryState } from "../accessibility/states";
import { smallTargets } from "../accessibility/targets";
import { ALL_PAGES, EVERY_ADDRESS } from "../addresses";
import { expectFirstVisit, expectFurniture } from "./furniture";
import { test } from "./visit";

/** Axe looks at each of the thousands of links in the lists of sources and words. */
const LISTS_MS = 240_000;

test.describe.configure({ mode: "parallel" });

for (const address of EVERY_ADDRESS) {
  test(`${address} has what every page must have, and no barrier`, async ({ visit }) => {
    if (/^\/(?:sources|glossary|pocket)$/.test(address)) test.setTimeout(LISTS_MS);
    const { page, network } = visit;
    await page.goto(address);
    expect.soft(await outlineFaults(network), "headings and landmarks").toEqual([]);

    await inEveryState(page, async (state) => {
      expect.soft(await violations(page), `axe, ${state}`).toEqual([]);
    });
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 700 });
      expect.soft(await smallTargets(page), `small targets at ${width} px`).toEqual([]);
      expect.soft(await cutOff(page), `cut off at ${width} px`).toEqual([]);
    }
    expect.soft(await cutWithSpacing(page)).toEqual([]);
    expect.soft(await cutWithLargeText(page, network)).toEqual([]);

    if (ALL_PAGES.includes(address)) await expectFurniture(page);
    await expectFirstVisit(visit, address);
  });
}

test("every document of the build is among these pages", () => {
  const documents = readManifest(".").entries.filter(({ file, status }) => file.endsWith(".html") && status === 200);
  expect(documents.length).toBeGreaterThan(200);
  expect(documents.map(({ address }) => address).filter((address) => !EVERY_ADDRESS.includes(address))).toEqual([]);
});
