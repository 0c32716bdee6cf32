// @ts-check
// The files of this folder that end with .mjs are plain JavaScript and import nothing but what Node.js brings: they must run where no
// package is installed.

/**
 * One thing that was looked at.
 * @typedef {object} Finding
 * @property {"ok" | "look" | "wrong"} state ok, worth a look, or wrong: only the last makes the command end with 1
 * @property {string} what in whole sentences, the last of which says what to do
 */

/**
 * What was looked at together, under a heading of its own.
 * @typedef {object} Part
 * @property {string} title
 * @property {readonly Finding[]} findings
 */

/** @type {(what: string) => Finding} */
export const ok = (what) => ({ state: "ok", what });
/** @type {(what: string) => Finding} */
export const look = (what) => ({ state: "look", what });
/** @type {(what: string) => Finding} */
export const wrong = (what) => ({ state: "wrong", what });

/**
 * The first few of many: “a, b, c and 4 more”.
 * @param {readonly string[]} all
 */
export function named(all, most = 3) {
  const rest = all.length - most;
  return rest > 0 ? `${all.slice(0, most).join(", ")} and ${rest} more` : all.join(", ");
}

/**
 * “1 file”, “2 files”.
 * @param {number} count
 * @param {string} thing in the singular
 */
export function counted(count, thing) {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}

/**
 * The lines of a part: its heading, and one for each finding.
 * @param {Part} part
 */
export function linesOf({ title, findings }) {
  return [title, ...findings.map(({ state, what }) => `  ${state.padEnd(5)}  ${what.replace(/\s*\n\s*/g, " ")}`)];
}

/**
 * What all parts together come to, in one line, and whether nothing is wrong.
 * @param {readonly Part[]} parts
 */
export function verdict(parts) {
  const states = parts.flatMap(({ findings }) => findings.map(({ state }) => state));
  const [bad, odd] = ["wrong", "look"].map((one) => states.filter((state) => state === one).length);
  const also = odd ? ` ${counted(odd, "thing")} to look at.` : "";
  return { sound: !bad, line: bad ? `${counted(bad, "thing")} wrong: begin with the first.${also}` : `Nothing is wrong.${also}` };
}
