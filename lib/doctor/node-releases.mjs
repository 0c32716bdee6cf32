// @ts-check
import { look, ok, wrong } from "./finding.mjs";

/**
 * Release lines of Node.js that the site is tested on, oldest first: the version from which it runs, and the day of the last security
 * fixes by Node.js' own plan (github.com/nodejs/release, schedule.json).
 */
export const RELEASES = [
  { line: 20, from: [20, 9, 0], fixesUntil: "2026-04-30" },
  { line: 22, from: [22, 0, 0], fixesUntil: "2027-04-30" },
  { line: 24, from: [24, 0, 0], fixesUntil: "2028-04-30" },
  { line: 26, from: [26, 0, 0], fixesUntil: "2029-04-30" },
];

const DAY_MS = 86_400_000;
/** An update of Node.js is planned, not done the day it is needed. */
const SOON_DAYS = 90;

/**
 * Whether this Node.js runs the site, and gets security fixes.
 * @param {string} version as process.version has it
 * @param {string} day today, like 2026-11-23
 */
export function nodeFinding(version, day) {
  const given = version.replace(/^v/, "").split(".").map(Number);
  const [line = 0] = given;
  const known = RELEASES.find((one) => one.line === line);
  const newest = RELEASES.at(-1)?.line ?? 0;
  const name = `Node.js ${version.replace(/^v/, "")}`;
  if (line > newest) return look(`${name} is newer than any that was tested. ${advice(day)}`);
  if (!known || isBefore(given, known.from)) return wrong(`${name} does not run the site. ${advice(day)}`);
  const { fixesUntil } = known;
  const days = (Date.parse(fixesUntil) - Date.parse(day)) / DAY_MS;
  if (days < 0) return look(`${name} works, but has had no security fixes since ${fixesUntil}. ${advice(day)}`);
  if (days < SOON_DAYS) return look(`${name} gets security fixes until ${fixesUntil} only. ${advice(day)}`);
  return ok(`${name} gets security fixes until ${fixesUntil}.`);
}

/** @param {string} day */
function advice(day) {
  const lasting = RELEASES.filter(({ fixesUntil }) => (Date.parse(fixesUntil) - Date.parse(day)) / DAY_MS > 365);
  if (lasting.length === 0) return "Take a newer Care Steps, and the Node.js that its README names.";
  return `Install Node.js ${lasting.map(({ line }) => line).join(" or ")}.`;
}

/**
 * @param {readonly number[]} version
 * @param {readonly number[]} other
 */
function isBefore(version, other) {
  const at = other.findIndex((part, i) => part !== version[i]);
  return at >= 0 && (version[at] ?? 0) < (other[at] ?? 0);
}
