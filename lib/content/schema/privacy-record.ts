import { z } from "zod";
import { day, sentence, wholeNumber } from "./common";

const counted = wholeNumber.min(1, "must be at least 1");
const found = wholeNumber.min(0, "must not be negative");

/** content/data/privacy-record.yaml: what a browser saw the site do when all of it was visited; the crawl writes it. */
export const privacyRecord = z.strictObject({
  date: day,
  /** Like Chromium 140.0.7339.16. */
  browser: sentence,
  addresses: counted,
  journeys: counted,
  found: z.strictObject({
    /** Requests to other sites, names looked up, and what the policy stopped. */
    elsewhere: found,
    cookies: found,
    /** Keys, databases, caches and workers kept in the browser. */
    keys: found,
    /** Beacons, pings, reports and sockets. */
    beacons: found,
    /** Lines in the server's log with an address, a search or a browser. */
    logged: found,
  }),
});

export type PrivacyRecordFields = z.infer<typeof privacyRecord>;
