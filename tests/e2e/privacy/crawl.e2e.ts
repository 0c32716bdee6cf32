import { expect, test } from "@playwright/test";
import { DISCREET_PAGES, KINDS, OTHER_PAGES } from "../../fixtures/addresses";
import { some } from "../../fixtures/scope";
import { crawl, crawledAddresses } from "./crawl";
import { readRecord, writeRecord, wrongIn } from "./record";
import { together } from "./traces";

test("all of the site leaves no trace of who reads it, and the page about privacy says so", async () => {
  test.setTimeout(300_000);
  const start = performance.now();
  const found = await crawl(some(crawledAddresses(), [...KINDS, ...OTHER_PAGES, ...DISCREET_PAGES.slice(0, 1), "/pocket"]));
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`${found.addresses} addresses and ${found.journeys} journeys in ${found.browser}: ${seconds} s`);
  expect(found.traces).toEqual(together());
  // “npm test” visits one page of each kind; the record tells of a crawl of all.
  // “npm run privacy:record” is this crawl with the switch: a record is written only of a site that keeps its promise.
  if (process.env.PRIVACY_RECORD) writeRecord(found);
  expect(wrongIn(readRecord(), { ...found, addresses: crawledAddresses().length })).toEqual([]);
});

test.describe("a record is wrong", () => {
  const none = { elsewhere: 0, cookies: 0, keys: 0, beacons: 0, logged: 0 };
  const record = { date: "2026-11-24", browser: "Chromium 1", addresses: 5, journeys: 2, found: none };
  const found = { addresses: 5, journeys: 2, traces: together() };

  test("when the crawl finds more, or less, than it says", () => {
    expect(wrongIn(record, { ...found, traces: together({ cookies: ["a"] }) })).toEqual([
      "cookies: the record says 0, the crawl found 1",
    ]);
    expect(wrongIn({ ...record, found: { ...none, keys: 2 } }, found)).toEqual(["keys: the record says 2, the crawl found 0"]);
  });

  test("when it claims more than there is", () => {
    expect(wrongIn({ ...record, addresses: 6, journeys: 3 }, found)).toHaveLength(2);
  });

  test("and right when an article came since", () => {
    expect(wrongIn({ ...record, addresses: 4 }, found)).toEqual([]);
  });
});
