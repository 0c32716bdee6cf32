import { readSite } from "./site-settings";

/** The settings this process was begun with. */
export const site = readSite(process.env);

/** An address of a page as the world outside writes it. */
export function wholeAddress(address: string): string {
  return address === "/" ? site.url : `${site.url}${address}`;
}
