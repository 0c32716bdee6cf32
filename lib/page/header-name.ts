import { readEdition } from "@/lib/content/edition/read";
import { HEADER_LENGTH } from "@/lib/content/edition/schema";
import type { Environment } from "@/lib/site-settings";

/**
 * Why the site's name does not fit into the header; null when it does. What is wrong with an edition is told by its own check.
 * @param root the project's folder
 * @param env the settings
 */
export function headerNameFault(root: string, env: Environment): string | null {
  const name = (env.SITE_NAME ?? "").trim();
  if (!name || name.length <= HEADER_LENGTH || hasShortName(root)) return null;
  return `SITE_NAME must have at most ${HEADER_LENGTH} characters, since it stands beside the mark on phones; it is ${JSON.stringify(name)}. For a longer name, make a local edition and give it a shortName: docs/operating/rebrand.md.`;
}

function hasShortName(root: string): boolean {
  try {
    return Boolean(readEdition(root)?.shortName);
  } catch {
    return true;
  }
}
