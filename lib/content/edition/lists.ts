import type { Edition } from "./read";

/**
 * The file in which a line about a page stands or belongs: a list of the edition’s own, or ours.
 * @param name published.yaml, discreet.yaml or redirects.yaml
 * @param place an address, or a heading of a page: /visit#bring
 */
export function listOf(name: string, place: string, edition: Edition | null): string {
  const [address = ""] = place.split("#");
  if (edition && name === "redirects.yaml" && Object.hasOwn(edition.leftOut, place)) return edition.file;
  const isTheirs = edition?.pages.has(address) || edition?.lists.get(name)?.has(place);
  return edition && isTheirs ? edition.file.replace(/[^/\\]*$/, name) : `content/data/${name}`;
}
