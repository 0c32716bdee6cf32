import saved from "@/.generated/edition.json" with { type: "json" };
import { SHOWN_EDITION } from "./edition-schema";
import { checkGenerated } from "./read-generated";

/** What pages show of the local edition that the site was built with; null where there is none. */
export const edition = checkGenerated("edition.json", SHOWN_EDITION, saved);

/** Whose a page is, where it is the edition's own; null for ours. */
export function ownerOf(address: string): string | null {
  return edition?.pages.includes(address) ? edition.publisher : null;
}
