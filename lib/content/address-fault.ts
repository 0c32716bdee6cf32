import { existsSync } from "node:fs";
import { join } from "node:path";
import { isReserved } from "./addresses";

/**
 * Why a page can’t begin at an address.
 * @param root the project's folder
 * @returns one line for whoever typed it; null when the address is free
 */
export function addressFault(text: string, root: string): string | null {
  if (!/^(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)+$/.test(text))
    return "Write it like /family/what-to-say: small letters, digits, hyphens.";
  if (isReserved(text)) return "The site has that address for itself.";
  const taken = [`content/en${text}.md`, `content/en${text}/index.md`].find((path) => existsSync(join(root, path)));
  return taken ? `${taken} is there already.` : null;
}
