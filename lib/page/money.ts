import { hasNoInterests } from "@/lib/content/edition/schema";
import type { Site } from "@/lib/site-settings";
import { closed } from "./closed";
import type { edition as shown } from "./edition";

/** Who stands behind a copy, as far as its build was told. */
export interface Behind {
  readonly publisher: Site["publisher"];
  readonly edition: Pick<NonNullable<typeof shown>, "interests" | "publisher"> | null;
}

// That nobody who sells treatment pays is claimed in a publisher's name only where the edition of just that publisher says
// “interests: none”; and never as “we” by a copy that names nobody.

const UNSAID = "The publisher has not said here who pays for this copy, so ask.";

/** Who pays, at the foot of each page. */
export function footMoney(behind: Behind): string {
  const rest = "No ads, no trackers.";
  if (isUnpaid(behind)) return "We take no money from treatment programs, run no ads and use no trackers.";
  if (behind.edition) return `${saidOf(behind) ?? UNSAID} ${rest}`;
  return `The writers take no money from treatment programs. ${rest}`;
}

/** Who pays, where the page about the site says who publishes this copy. */
export function publisherMoney(behind: Behind): string {
  const { publisher, edition } = behind;
  if (isUnpaid(behind)) return `${publisher} takes no money from anyone who sells treatment.`;
  // Some pages of an edition are by people of whom nothing is known.
  if (edition) return saidOf(behind) ?? UNSAID;
  const ours = "The people who wrote these pages take no money from anyone who sells treatment.";
  return publisher ? `${ours} ${UNSAID}` : ours;
}

/** What stands on top of the first page: that no one pays to be there only where this is known. */
export function withMoney(lead: string, behind: Behind): string {
  const unpaid = behind.edition ? isUnpaid(behind) : !behind.publisher;
  return unpaid ? `${lead} No one pays to be on this site.` : lead;
}

function isUnpaid({ publisher, edition }: Behind): boolean {
  return edition !== null && hasNoInterests(edition.interests) && edition.publisher === publisher;
}

/** What an edition says in words of its own; another publisher, whom a setting names, has not said “none”. */
function saidOf({ edition }: Behind): string | null {
  const said = edition?.interests;
  return said && !hasNoInterests(said) ? closed(said) : null;
}
