import type { AssetStore } from "./asset-store";
import { mended } from "./mended";
import { PICKER_PATH } from "./per-request";

type Known = Pick<AssetStore, "assets" | "redirects">;

/** Where a path leads that is written in an unusual way, or that moved; null when it leads nowhere. */
export function movedTo(path: string, known: Known): string | null {
  const target = standing(usual(path), known);
  return target !== path ? target : null;
}

/** Where a path leads that was broken on its way: the address as it was, when there is such a page; null when there is none. */
export function mendedTo(path: string, known: Known): string | null {
  for (const one of mended(path)) {
    const [address = "", heading] = one.split("#");
    const target = standing(address, known);
    if (target) return heading && !target.includes("#") ? `${target}#${heading}` : target;
  }
  return null;
}

/** As the site writes it: small letters, no slash at the end, English without its code. */
function usual(path: string): string {
  const plain = path.toLowerCase().replace(/\/+$/, "");
  return plain.replace(/^\/en(?=\/|$)/, "") || "/";
}

function standing(address: string, { assets, redirects }: Known): string | null {
  const target = redirects.get(address) ?? address;
  const [page = ""] = target.split("#");
  return assets.has(page) || page === PICKER_PATH ? target : null;
}
