import { privacyRecord } from "@/lib/content";
import type { PrivacyRecordFields } from "@/lib/content/schema/privacy-record";
import { dayInWords } from "./days";

/** The one page that shows the record. */
export const PRIVACY_PAGE = "/about/privacy";

/** The record as a table with a line before it. */
export interface PrivacyRecord {
  readonly made: string;
  readonly rows: readonly { readonly label: string; readonly count: number }[];
}

const LABELS = {
  elsewhere: "Requests to other sites, tried ones included",
  cookies: "Cookies",
  keys: "Things stored in the browser",
  beacons: "Beacons and other hidden messages",
  logged: "Lines in the server’s log about a page, a search or a browser",
} as const satisfies Record<keyof PrivacyRecordFields["found"], string>;

/** What the last crawl saw, as the page about privacy shows it. */
export function privacyTable({ date, browser, addresses, journeys, found }: PrivacyRecordFields = privacyRecord): PrivacyRecord {
  return {
    made: `On ${dayInWords(date)}, a program opened ${addresses} addresses of this site in ${browser}. It also did ${journeys} tasks that readers do. This is what it counted.`,
    rows: Object.entries(LABELS).map(([kind, label]) => ({ label, count: found[kind as keyof typeof LABELS] })),
  };
}
