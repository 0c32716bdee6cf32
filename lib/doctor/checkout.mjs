// @ts-check
import { existsSync } from "node:fs";
import { join } from "node:path";
import { asked } from "./ask-program.mjs";
import { counted, look, named, ok, wrong } from "./finding.mjs";

/** What packages.mjs tells of. */
const PACKAGES = ["package.json", "package-lock.json"];
const SERVING = ["start.mjs", "lib"];
const BUILD = [".generated", ".documents"];
/** What a machine that only serves needs besides packages. */
const SERVES = ["start.mjs", ...BUILD];
const NEEDED = ["run.mjs", "start.mjs", "server.ts", "app", "components", "content", "lib", "public"];

/**
 * Whether a build was carried here without what it is made from (docs/operating/one-machine.md).
 * @param {string} root the project's folder
 */
export function onlyServes(root) {
  const isCarried = BUILD.some((name) => existsSync(join(root, name)));
  return isCarried && !NEEDED.some((name) => !SERVING.includes(name) && existsSync(join(root, name)));
}

/**
 * What is wrong with the files of this checkout.
 * @param {string} root the project's folder
 */
export function checkoutFindings(root) {
  if (onlyServes(root)) return servingFindings(root);
  const status = asked("git", ["-c", "core.quotePath=false", "status", "--porcelain", "--branch"], root);
  const lost = lostFindings(root, status.ok ? status.out : "");
  if (!status.ok)
    return [...lost, look(`git says nothing about this folder${why(status)}: what was changed here cannot be told.`)];
  const ends = asked("git", ["-c", "core.quotePath=false", "ls-files", "--eol"], root);
  const found = [...lost, ...statusFindings(status.out), ...lineEndFindings(ends.out)];
  return found.length > 0 ? found : [ok("The checkout is as it was committed.")];
}

/** @param {string} root */
function servingFindings(root) {
  const gone = SERVES.filter((name) => !existsSync(join(root, name)));
  if (gone.length === 0) return [ok("Only what serves lies here: nothing can be built or checked.")];
  const [are, them] = gone.length === 1 ? ["is", "it"] : ["are", "them"];
  const todo = `Copy ${them} here from where the site was built (docs/operating/one-machine.md).`;
  return [wrong(`${gone.join(" and ")} ${are} missing. ${todo}`)];
}

/**
 * What must be there and is not, but for what git tells of.
 * @param {string} root
 * @param {string} told what git says
 */
function lostFindings(root, told) {
  const gone = NEEDED.filter((name) => !existsSync(join(root, name)) && !new RegExp(`^.D ${name}(?:/|$)`, "m").test(told));
  if (gone.length === 0) return [];
  return [wrong(`Missing: ${named(gone)}. Run this in the project’s folder, or bring them back with “git checkout”.`)];
}

/** @param {{ installed: boolean, errors: string }} answer */
function why({ installed, errors }) {
  if (!installed) return " (it is not installed)";
  return /dubious ownership/.test(errors) ? " (it belongs to another user)" : "";
}

/**
 * @param {string} text what “git status --porcelain --branch” says
 */
export function statusFindings(text) {
  const [branch = "", ...lines] = text.split("\n").filter(Boolean);
  const files = lines
    .map((line) => ({ state: line.slice(0, 2), file: line.slice(3) }))
    .filter(({ state, file }) => !(/^.D$/.test(state) && PACKAGES.includes(file)));
  const having = (/** @type {RegExp} */ state) => files.filter((one) => state.test(one.state)).map(({ file }) => file);
  const both = having(/U|AA|DD/);
  const missing = having(/^.D$/);
  const rest = files.map(({ file }) => file).filter((file) => !both.includes(file) && !missing.includes(file));
  const behind = branch.match(/\bbehind (\d+)/)?.[1];
  return [
    ...(both.length > 0
      ? [wrong(`A merge is not done: ${named(both)}. Choose what stays, then “git add” and “git commit”.`)]
      : []),
    ...(missing.length > 0
      ? [wrong(`${counted(missing.length, "file")} missing: ${named(missing)}. Bring back with “git checkout -- <file>”.`)]
      : []),
    ...(rest.length > 0
      ? [look(`Changed or new here, and not committed: ${named(rest)}. Commit what is to stay; an update may stop at it.`)]
      : []),
    ...(behind
      ? [look(`${counted(Number(behind), "commit")} newer were fetched. docs/operating/updating.md leads through an update.`)]
      : []),
  ];
}

/**
 * Files whose lines end as Windows ends them, though .gitattributes says LF. Content is read rightly all the same.
 * @param {string} text what “git ls-files --eol” says
 */
export function lineEndFindings(text) {
  const files = text.split("\n").flatMap((line) => line.match(/\sw\/(?:crlf|mixed)\s+attr\/text\S*[^\t]*\t(.*)$/)?.[1] ?? []);
  if (files.length === 0) return [];
  return [
    look(
      `Line ends of Windows in ${counted(files.length, "file")}: ${named(files)}. Set your editor to LF, and save them again.`,
    ),
  ];
}
