import type { Site } from "@/lib/site-settings";
import type { edition as shown } from "./edition";

/** Who stands behind a copy, as far as its build was told. */
export interface Behind {
  readonly publisher: Site["publisher"];
  readonly edition: Pick<NonNullable<typeof shown>, "interests"> | null;
}

// A publisher who says nothing of money has a name in SITE_PUBLISHER and no edition: nothing is claimed in that name then, nor as
// “we” by a copy that names nobody.

/** Who pays, at the foot of each page. */
export function footMoney({ edition }: Behind): string {
  const rest = "No ads, no trackers.";
  if (edition?.interests) return `${edition.interests} ${rest}`;
  if (!edition) return `The writers take no money from treatment programs. ${rest}`;
  return "We take no money from treatment programs, run no ads and use no trackers.";
}

/** Who pays, where the page about the site says who publishes this copy. */
export function publisherMoney({ publisher, edition }: Behind): string {
  if (edition?.interests) return edition.interests;
  if (publisher && edition) return `${publisher} takes no money from anyone who sells treatment.`;
  const ours = "The people who wrote these pages take no money from anyone who sells treatment.";
  return publisher ? `${ours} The publisher has not said here who pays for this copy, so ask.` : ours;
}

/** What stands on top of the first page: that no one pays to be there only where this is known. */
export function withMoney(lead: string, { publisher, edition }: Behind): string {
  const unpaid = edition ? !edition.interests : !publisher;
  return unpaid ? `${lead} No one pays to be on this site.` : lead;
}
