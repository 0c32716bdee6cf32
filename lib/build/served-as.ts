import { NOT_KEPT, UNLISTED } from "@/lib/server/headers";
import { PICKER_PATH } from "@/lib/server/per-request";
import type { DocumentOptions } from "./build-folder";

/** Pages that are built under one address and answer another: the search page before anything is asked, and the page for a busy moment. */
export const SERVED_AS: Readonly<Record<string, string>> = { "/search/blank": "/search", "/search/busy": "/503" };

/** Pages that only the mirror has, by the address at which a static host finds them: the server answers there for each reader. */
export const FOR_HOSTS: Readonly<Record<string, string>> = { "/next-step/every": PICKER_PATH };

/**
 * How a page is sent. Few ask for the pocket edition or a discreet link, so these are not kept in memory; a discreet link is
 * not to be found by search.
 * @param address under which it was built
 */
export function responseOptions(address: string): DocumentOptions {
  if (address === "/404") return { status: 404 };
  if (address === "/search/busy") return { status: 503, headers: { "Cache-Control": NOT_KEPT, "Retry-After": "5" } };
  if (address.startsWith("/s/")) return { onDisk: true, headers: UNLISTED };
  return { onDisk: address === "/pocket" };
}
