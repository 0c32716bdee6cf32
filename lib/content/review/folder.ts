import { shortDigest } from "./text-digest";

/** Where kits and forms lie unless told otherwise; git passes it over, since names of people may stand there. */
export const REVIEWS = "reviews";

/**
 * How the kit and the form of a page are called: a new text gets new files, so that no answer is written over.
 * @param digest the text’s, or the digits of it that stand on each sheet
 */
export function kitName(address: string, digest: string): string {
  return `${address.slice(1).replaceAll("/", "-") || "home"}-${shortDigest(digest)}`;
}
