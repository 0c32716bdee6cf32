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

/** @param {ServerBlock} block */
const isDefault = ({ text }) => /\bdefault_server\b/.test(text);
/** @param {ServerBlock} block */
const isLogging = ({ text }) => !/access_log\s+off;/.test(text);

/**
 * What becomes of requests for a name that no site has: nginx hands them to its default server, and that may keep a log.
 * @param {readonly { file: string, text: string, ours: boolean }[]} files without comments; ours are those of this site
 * @returns {import("./finding.mjs").Finding[]}
 */
export function otherNamesFindings(files) {
  const others = files.filter(({ ours }) => !ours).flatMap(blocksIn);
  const logging = others.filter(isLogging);
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
    ...(open.length > 0 ? [] : withoutDefault(files)),
    ...filesOf(logging.filter((block) => !isDefault(block) && !open.includes(block))).map((file) =>
      look(`${file} has another site with a log: none of its server_name may be this site’s.`),
    ),
  ];
}

/**
 * What would write readers down as soon as nginx has this site.
 * @param {readonly { file: string, text: string }[]} files without comments, none of them of this site
 */
export function waitingFindings(files) {
  const found = filesOf(files.flatMap(blocksIn).filter((block) => isDefault(block) && isLogging(block)));
  return found.map((file) =>
    look(
      `${file} answers for all names that no site has (default_server), and keeps a log. Before nginx has this site, take it away, and copy ${RECIPE}. ${GUIDE}`,
    ),
  );
}

/**
 * Ports on which this site, or the first one there, answers for every name.
 * @param {readonly { file: string, text: string, ours: boolean }[]} files
 */
function withoutDefault(files) {
  const kept = new Set(files.flatMap(blocksIn).filter(isDefault).flatMap(portsOf));
  const mine = files.filter(({ ours }) => ours).flatMap(blocksIn);
  const asked = mine.filter(({ text }) => /\bserver_name\s/.test(text)).flatMap(portsOf);
  return [...new Set(asked)]
    .filter((port) => !kept.has(port))
    .map((port) =>
      look(`No server block is there for names that no site has (default_server) on port ${port}. Copy ${RECIPE}. ${GUIDE}`),
    );
}

/** @param {ServerBlock} block */
function portsOf({ text }) {
  const places = [...text.matchAll(/\blisten\s+([^\s;]+)/g)].map(([, place = ""]) => place);
  return places.map((place) => place.match(/(?:^|:)(\d+)$/)?.[1] ?? "80");
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
