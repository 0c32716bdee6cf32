// @ts-check
import { accessSync, constants, readFileSync } from "node:fs";
import { join } from "node:path";
import { counted, look, named, ok, wrong } from "./finding.mjs";

/**
 * @typedef {object} Locked
 * @property {string} [version]
 * @property {boolean} [dev] needed to build and test, not to serve
 * @property {boolean} [optional] made for some machines only
 * @property {boolean} [devOptional]
 * @property {boolean} [peer]
 */

const GET_ALL = "Run “npm ci --include=dev”.";
const GET_SERVING = "Run “npm ci --omit=dev”.";

/**
 * Whether node_modules holds what package-lock.json says, and that what package.json asks for.
 * @param {string} root the project's folder
 * @param {boolean} [serves] whether only what serves lies here
 */
export function packageFindings(root, serves = false) {
  const [own, lock] = ["package.json", "package-lock.json"].map((name) => jsonAt(join(root, name)));
  const lost = [...(own ? [] : ["package.json"]), ...(lock?.packages ? [] : ["package-lock.json"])];
  if (lost.length > 0)
    return [
      wrong(
        `${lost.join(" and ")} ${lost.length === 1 ? "is" : "are"} missing or damaged. Bring back with “git checkout -- ${lost.join(" ")}”.`,
      ),
    ];
  const apart = notLocked(own, lock.packages[""] ?? {});
  if (apart.length > 0)
    return [
      wrong(
        `package.json and package-lock.json disagree about ${named(apart)}. Bring both back with “git checkout”, or run “npm install”.`,
      ),
    ];
  return [unreadable(root) ?? installed(root, serves ? servingOf(lock.packages) : lock.packages, serves ? GET_SERVING : GET_ALL)];
}

/**
 * What a JSON file holds; null when it is missing or damaged.
 * @param {string} path
 */
export function jsonAt(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

/**
 * @param {any} own
 * @param {any} locked
 */
function notLocked(own, locked) {
  return ["dependencies", "devDependencies"].flatMap((kind) => {
    const [asked, found] = [own[kind] ?? {}, locked[kind] ?? {}];
    return [...new Set([...Object.keys(asked), ...Object.keys(found)])].filter((name) => asked[name] !== found[name]);
  });
}

/**
 * Without those that only build.
 * @param {Readonly<Record<string, Locked>>} packages
 */
function servingOf(packages) {
  return Object.fromEntries(Object.entries(packages).filter(([, { dev, devOptional }]) => !dev && !devOptional));
}

/**
 * A folder that is closed to this user looks as if it were empty.
 * @param {string} root
 */
function unreadable(root) {
  const folder = join(root, "node_modules");
  try {
    accessSync(folder, constants.R_OK | constants.X_OK);
    return null;
  } catch (error) {
    return isDenied(error) ? wrong(`This user may not read ${folder}. Run this as the user who installed it.`) : null;
  }
}

/** @param {unknown} error */
function isDenied(error) {
  return ["EACCES", "EPERM"].includes(/** @type {NodeJS.ErrnoException} */ (error).code ?? "");
}

/** @param {readonly unknown[]} all */
const are = (all) => (all.length === 1 ? "is" : "are");

/**
 * @param {string} root
 * @param {Readonly<Record<string, Locked>>} packages
 * @param {string} todo
 */
function installed(root, packages, todo) {
  const all = Object.entries(packages).filter(([path]) => path !== "");
  const states = all.map(([path, locked]) => ({ path, locked, found: jsonAt(join(root, path, "package.json"))?.version }));
  const missing = states.filter(({ found, locked }) => found === undefined && !locked.optional && !locked.devOptional);
  const other = states.filter(({ found, locked }) => found !== undefined && found !== locked.version);
  const names = named([...other, ...missing].map(({ path }) => path.replace(/^.*node_modules\//, "")));
  if (other.length > 0)
    return wrong(
      `node_modules is not what package-lock.json says: ${counted(other.length + missing.length, "package")} (${names}). ${todo}`,
    );
  if (missing.length === 0)
    return ok(`node_modules is what package-lock.json says: ${counted(states.filter(({ found }) => found).length, "package")}.`);
  if (missing.some(({ locked }) => !locked.dev))
    return wrong(`${counted(missing.length, "package")} ${are(missing)} not installed (${names}). ${todo}`);
  if (missing.length === all.filter(([, { dev, optional }]) => dev && !optional).length)
    return look(`Only the packages that serve are installed: nothing can be built or checked here. ${todo}`);
  return wrong(`${counted(missing.length, "package")} for building ${are(missing)} not installed (${names}). ${todo}`);
}
