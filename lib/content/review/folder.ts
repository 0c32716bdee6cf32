import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { shortDigest } from "./text-digest";

/** Where kits and forms lie unless told otherwise; git passes it over, since names of people may stand there. */
export const REVIEWS = "reviews";

/** How the kit and the form of a page are called: a new text gets new files, so that no answer is written over. */
export function kitName(address: string, digest: string): string {
  return `${address.slice(1).replaceAll("/", "-") || "home"}-${shortDigest(digest)}`;
}

/** The form of a printed text by the digits that stand on each sheet; null when there is none. */
export function formWith(folder: string, digits: string): string | null {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const found = names.find((name) => name.endsWith(`-${digits}.yaml`));
  return found ? join(folder, found) : null;
}
