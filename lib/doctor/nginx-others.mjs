// @ts-check
import { look, wrong } from "./finding.mjs";

const RECIPE = "docs/operating/nginx/others.conf";
const GUIDE = "docs/operating/nginx.md says why.";

/**
 * One server block of nginx' configuration.
 * @typedef {object} ServerBlock
 * @property {string} file
 * @property {string} text
 */

/**
 * What becomes of requests for a name that no site has: nginx hands them to its default server, and that may keep a log.
 * @param {readonly { file: string, text: string, ours: boolean }[]} files without comments; ours are those of this site
 * @returns {import("./finding.mjs").Finding[]}
 */
export function otherNamesFindings(files) {
  const others = files.filter(({ ours }) => !ours).flatMap(blocksIn);
  const isDefault = (/** @type {ServerBlock} */ { text }) => /\bdefault_server\b/.test(text);
  const logging = others.filter(({ text }) => !/access_log\s+off;/.test(text));
  const open = files.flatMap(blocksIn).some(isDefault) ? [] : logging;
  return [
    ...filesOf(logging.filter(isDefault)).map((file) =>
      wrong(
        `${file} answers for all names that no site has (default_server), and writes down who asks for what. Take it away, and copy ${RECIPE}. ${GUIDE}`,
      ),
    ),
    ...filesOf(open).map((file) =>
      wrong(`${file} keeps a log, and may be asked for names that no site has. Copy ${RECIPE} beside the site. ${GUIDE}`),
    ),
    ...filesOf(logging.filter((block) => !isDefault(block) && !open.includes(block))).map((file) =>
      look(`${file} has another site with a log: none of its server_name may be this site’s.`),
    ),
  ];
}

/** @param {readonly ServerBlock[]} blocks */
function filesOf(blocks) {
  return [...new Set(blocks.map(({ file }) => file))];
}

/**
 * The server blocks of a file.
 * @param {{ file: string, text: string }} file without comments
 * @returns {ServerBlock[]}
 */
export function blocksIn({ file, text }) {
  return [...text.matchAll(/\bserver\s*\{/g)].map(({ index, 0: { length } }) => ({
    file,
    text: text.slice(index, endOf(text, index + length)),
  }));
}

/**
 * Where a block ends that is open already.
 * @param {string} text
 * @param {number} from
 */
function endOf(text, from) {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "{") depth += 1;
    if (text[at] === "}") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}
