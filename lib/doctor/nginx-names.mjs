// @ts-check
import { join } from "node:path";
import { wrong } from "./finding.mjs";
import { blocksIn } from "./nginx-others.mjs";
import { jsonAt } from "./packages.mjs";

/** Names that are no reader's: the recipe's, and that of a build for trying. */
const EXAMPLE = "care.example.org";
const TRYING = "localhost";

/**
 * The host that pages of the build name; null where there is no build, or one for trying only.
 * @param {string} root the project's folder
 */
export function builtHost(root) {
  const url = jsonAt(join(root, ".documents/manifest.json"))?.site?.url;
  const host = typeof url === "string" && URL.canParse(url) ? new URL(url).hostname : TRYING;
  return host === TRYING ? null : host;
}

/**
 * Whether nginx answers under the name that the build's pages have.
 * @param {readonly { file: string, text: string }[]} files of this site, without comments
 * @param {string | null} host the one in the build
 * @returns {import("./finding.mjs").Finding[]}
 */
export function siteNameFindings(files, host) {
  const blocks = files.flatMap(blocksIn).map(({ file, text }) => ({ file, names: namesIn(text) }));
  const mine = blocks.filter(({ names }) => names.length > 0);
  const all = [...new Set(mine.flatMap(({ names }) => names))];
  if (!host || all.length === 0 || all.some((name) => isMatch(name, host))) return [];
  const todo = `Correct server_name in ${mine[0]?.file}, or build with the SITE_URL that readers see.`;
  return [wrong(`nginx answers ${all.join(", ")}, the build names ${host}: nobody would be answered. ${todo}`)];
}

/**
 * Names of a server block, but for those that say nothing or are told of already.
 * @param {string} text
 */
function namesIn(text) {
  const names = [...text.matchAll(/\bserver_name\s+([^;]+);/g)].flatMap(([, all = ""]) => all.trim().split(/\s+/));
  return names.map((name) => name.replaceAll('"', "")).filter((name) => !["", "_", EXAMPLE].includes(name));
}

/**
 * @param {string} name as nginx reads it: whole, with * for a part, or a pattern
 * @param {string} host
 */
function isMatch(name, host) {
  // A pattern is nginx' own: what it takes cannot be told for certain.
  if (name.startsWith("~")) return true;
  const low = name.toLowerCase();
  if (low.startsWith("*.")) return host.endsWith(low.slice(1));
  if (low.startsWith(".")) return host === low.slice(1) || host.endsWith(low);
  return low.endsWith(".*") ? host.startsWith(low.slice(0, -1)) : host === low;
}
