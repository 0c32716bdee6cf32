// @ts-check
import { statfsSync, statSync } from "node:fs";
import * as os from "node:os";
import { join } from "node:path";
import { said } from "./ask-program.mjs";
import { counted, look, ok, wrong } from "./finding.mjs";
import { nodeFinding } from "./node-releases.mjs";

const MB = 2 ** 20;
const GB = 2 ** 30;
/** docs/operating/one-machine.md: what a build takes, and a copy that serves. */
const FOR_BUILD = 2 * GB;
const FOR_COPY = 300 * MB;
const DAY_MS = 86_400_000;

/**
 * What this machine is like.
 * @typedef {object} Machine
 * @property {string} node
 * @property {string | null} npm null where there is none
 * @property {number} cores
 * @property {number} memory bytes that programs may still take
 * @property {number | null} disk bytes that are free where the project lies; null where nobody can tell
 * @property {Date} now
 * @property {Date | null} since a time that has certainly passed: of the last commit, or of the build
 * @property {boolean | null} clockSet whether something keeps the clock right; null where nobody can tell
 */

/**
 * @param {string} root the project's folder
 * @returns {Machine}
 */
export function machineOf(root) {
  return {
    node: process.version,
    npm: said("npm", ["--version"])?.trim() ?? null,
    cores: os.availableParallelism?.() ?? os.cpus().length,
    memory: process.availableMemory?.() ?? os.freemem(),
    disk: freeDisk(root),
    now: new Date(),
    since: latest([commitTime(root), buildTime(root)]),
    clockSet: isClockSet(),
  };
}

/** @param {string} root */
function freeDisk(root) {
  try {
    const { bavail, bsize } = statfsSync(root);
    return bavail * bsize;
  } catch {
    return null;
  }
}

/** @param {string} root */
function commitTime(root) {
  const seconds = Number(said("git", ["log", "-1", "--format=%ct"], root));
  return seconds ? new Date(seconds * 1000) : null;
}

/** @param {string} root */
function buildTime(root) {
  try {
    return statSync(join(root, ".documents/manifest.json")).mtime;
  } catch {
    return null;
  }
}

/** @param {readonly (Date | null)[]} times */
function latest(times) {
  const all = times.flatMap((time) => time ?? []);
  return all.length > 0 ? new Date(Math.max(...all.map(Number))) : null;
}

function isClockSet() {
  const answer = said("timedatectl", ["show", "--property=NTPSynchronized", "--value"])?.trim();
  return answer ? answer === "yes" : null;
}

/**
 * @param {Machine} machine
 * @param {boolean} [serves] whether nothing is ever built here
 */
export function machineFindings(machine, serves = false) {
  const { node, npm, cores, memory, disk, now } = machine;
  return [
    nodeFinding(node, now.toISOString().slice(0, 10)),
    npmFinding(npm),
    cores > 1 || serves
      ? ok(`${counted(cores, "core")}.`)
      : look("1 core: a build takes twice as long. Build on a machine with two or more."),
    room("memory", memory, serves, "Close other programs, or build on another machine and copy the folder."),
    ...(disk === null ? [] : [room("disk", disk, serves, "Delete builds older than the last two (docs/operating/updating.md).")]),
    clockFinding(machine),
  ];
}

/** @param {string | null} npm */
function npmFinding(npm) {
  const advice = "It comes with Node.js: install that from nodejs.org or your system’s packages.";
  if (!npm) return wrong(`npm is not found. ${advice}`);
  // The lock file has a form that older ones do not read.
  return Number.parseInt(npm, 10) < 7 ? wrong(`npm ${npm} does not read the lock file. ${advice}`) : ok(`npm ${npm}.`);
}

/**
 * @param {string} kind
 * @param {number} bytes
 * @param {boolean} serves
 * @param {string} todo
 */
function room(kind, bytes, serves, todo) {
  const free = bytes < GB ? `${Math.round(bytes / MB)} MB` : `${(bytes / GB).toFixed(1)} GB`;
  if (bytes < FOR_COPY) return wrong(`${free} of ${kind} are free: too little to serve or build. ${todo}`);
  if (bytes < FOR_BUILD && !serves) return look(`${free} of ${kind} are free: a build needs about 2 GB. ${todo}`);
  return ok(`${free} of ${kind} are free.`);
}

/** @param {Machine} machine */
function clockFinding({ now, since, clockSet }) {
  const time = `${now.toISOString().slice(0, 16).replace("T", " ")} UTC`;
  const todo = "Set it (timedatectl set-ntp true).";
  // Nobody's clock is quite right, and commits come from other machines.
  if (since && now.getTime() < since.getTime() - DAY_MS) {
    const behind = counted(Math.ceil((since.getTime() - now.getTime()) / DAY_MS), "day");
    return wrong(
      `The clock says ${time}, ${behind} before something here was made: dates that are due are counted wrong. ${todo}`,
    );
  }
  if (clockSet === false) return look(`The clock says ${time}, and nothing on this machine keeps it right. ${todo}`);
  return ok(`The clock says ${time}.`);
}
