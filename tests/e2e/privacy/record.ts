import { readFileSync, writeFileSync } from "node:fs";
import { parse, stringify } from "yaml";
import { today } from "@/lib/content/freshness";
import { type PrivacyRecordFields, privacyRecord } from "@/lib/content/schema/privacy-record";
import type { Crawl } from "./crawl";
import { countsOf } from "./traces";

const FILE = "content/data/privacy-record.yaml";
const HEAD =
  "# What a browser saw the site do when all of it was visited. “npm run privacy:record” writes it; write nothing here by hand.\n";

/** The record that the page shows. */
export function readRecord(): PrivacyRecordFields {
  return privacyRecord.parse(parse(readFileSync(FILE, "utf8")));
}

export function writeRecord({ addresses, journeys, browser, traces }: Crawl): void {
  const record: PrivacyRecordFields = { date: today(), browser, addresses, journeys, found: countsOf(traces) };
  writeFileSync(FILE, HEAD + stringify(record));
}

/** What the record says and a crawl does not bear out. A page more than it names is no fault, since it says when it was made. */
export function wrongIn(record: PrivacyRecordFields, { addresses, journeys, traces }: Omit<Crawl, "browser">): string[] {
  const counts = countsOf(traces);
  const kinds = Object.keys(counts) as (keyof typeof counts)[];
  return [
    ...kinds
      .filter((kind) => record.found[kind] !== counts[kind])
      .map((kind) => `${kind}: the record says ${record.found[kind]}, the crawl found ${counts[kind]}`),
    ...(record.addresses > addresses ? [`it claims ${record.addresses} addresses, and there are ${addresses}`] : []),
    ...(record.journeys > journeys ? [`it claims ${record.journeys} journeys, and there are ${journeys}`] : []),
  ];
}
