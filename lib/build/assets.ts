/** What a file under /assets/ is. */
export type AssetKind = "script" | "engine" | "parts" | "understanding" | "names" | "postings" | "texts";

/** What the search loads when it is first used, by how its file's name begins; every other script is the site's one. */
const BEGINNINGS: Readonly<Record<Exclude<AssetKind, "script">, RegExp>> = {
  engine: /^device-.*\.js$/,
  parts: /^(?:suggest|results|chunk)-.*\.js$/,
  understanding: /^understanding-.*\.json$/,
  names: /^names-.*\.json$/,
  postings: /^postings-.*\.json$/,
  texts: /^texts-.*\.json$/,
};

/** The kind of a file by its address; null for anything else that a site serves. */
export function assetKind(address: string): AssetKind | null {
  const [, name] = address.match(/^\/assets\/([\w.-]+)$/) ?? [];
  if (!name) return null;
  const kinds = Object.keys(BEGINNINGS) as (keyof typeof BEGINNINGS)[];
  return kinds.find((kind) => BEGINNINGS[kind].test(name)) ?? (name.endsWith(".js") ? "script" : null);
}
