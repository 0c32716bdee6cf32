import { edition } from "./page/edition";
import { readSite } from "./site-settings";

/** The settings this process was begun with; what they leave open, a local edition may say. */
export const site = readSite(process.env, edition?.site);

/** An address of a page as the world outside writes it. */
export function wholeAddress(address: string): string {
  return address === "/" ? site.url : `${site.url}${address}`;
}
