// @ts-check
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { asked } from "./ask-program.mjs";
import { look, ok, wrong } from "./finding.mjs";
import { copyFindings } from "./nginx-copies.mjs";
import { siteNameFindings } from "./nginx-names.mjs";
import { blocksIn, otherNamesFindings, waitingFindings } from "./nginx-others.mjs";

const NGINX = "/etc/nginx";
const FOLDERS = ["conf.d", "sites-enabled"];
const GUIDE = "docs/operating/nginx.md says why.";

/** What must stand in each of our server blocks, or must not, and what follows else. */
const RULES = [
  { must: /access_log\s+off;/, fault: "keeps a log of readers: write “access_log off;”" },
  { must: /error_log\s+\/dev\/null\b/, fault: "keeps a log of failed requests: write “error_log /dev/null emerg;”" },
  { when: /proxy_pass|\broot\s/, must: /gzip\s+off;|gzip_static\s+on;/, fault: "compresses a second time: write “gzip off;”" },
  { never: /X-Forwarded-For|X-Real-IP/i, fault: "hands readers’ addresses on: take X-Forwarded-For and X-Real-IP away" },
  { never: /proxy_cache\s+(?!off)/, fault: "keeps answers of its own: take proxy_cache away" },
  { never: /(?:server_name\s+|https:\/\/)care\.example\.org/, fault: "still has the example’s server_name: write your own" },
];

/**
 * What is wrong with nginx’ configuration of this site, where there is one.
 * @param {string} [folder] where nginx has its configuration
 * @param {string | null} [host] the one that the build’s pages name
 */
export async function nginxFindings(folder = NGINX, host = null) {
  const names = [join(folder, "nginx.conf"), ...FOLDERS.flatMap((name) => filesIn(join(folder, name)))];
  const all = names.map((file) => ({ file, text: textOf(file), ours: isOurs(file) }));
  const files = all.filter(({ ours }) => ours);
  if (files.length === 0) return [ok("nginx has no configuration for this site."), ...waitingFindings(all)];
  const faults = [
    ...files.flatMap(({ file }) => faultsIn(file)),
    ...siteNameFindings(files, host),
    ...otherNamesFindings(all),
    ...(await copyFindings(files)),
  ];
  const ours = files.map(({ file }) => file);
  return faults.some(({ state }) => state === "wrong") ? faults : [tested(folder, ours), ...faults];
}

/** @param {string} folder */
function filesIn(folder) {
  // Of conf.d nginx reads what ends so.
  const isRead = (/** @type {string} */ name) => basename(folder) !== "conf.d" || name.endsWith(".conf");
  return existsSync(folder)
    ? readdirSync(folder)
        .filter(isRead)
        .map((name) => join(folder, name))
    : [];
}

/** @param {string} file */
function isOurs(file) {
  return /care[_-]steps/.test(basename(file) + textOf(file));
}

/**
 * Without comments, in which the recipes explain what not to write.
 * @param {string} file
 */
function textOf(file) {
  try {
    return readFileSync(file, "utf8").replace(/(^|\s)#.*$/gm, "");
  } catch {
    return "";
  }
}

/**
 * @param {string} file
 * @returns {import("./finding.mjs").Finding[]}
 */
function faultsIn(file) {
  const text = textOf(file);
  const blocks = blocksIn({ file, text }).map((block) => block.text);
  // What stands outside of them holds in each.
  const outside = blocks.reduce((rest, block) => rest.replace(block, ""), text);
  const broken = RULES.filter(({ when, must, never }) =>
    must
      ? blocks.some((block) => (!when || when.test(block)) && !must.test(outside + block))
      : blocks.length > 0 && never?.test(text),
  );
  const included = [...text.matchAll(/\binclude\s+([^\s;*]+);/g)].map(([, path = ""]) => path);
  const lost = included.filter((path) => path.startsWith("/") && !existsSync(path));
  return [
    ...broken.map(({ fault }) => wrong(`${file} ${fault}. ${GUIDE}`)),
    ...lost.map((path) => wrong(`${file} includes ${path}, which is not there. Correct its path, or build.`)),
    // The mirror is included by its recipe, or is a file beside it.
    ...included.flatMap((path) => (existsSync(path) && path.endsWith("mirror.conf") ? faultsIn(path) : [])),
  ];
}

/**
 * @param {string} folder
 * @param {readonly string[]} files
 */
function tested(folder, files) {
  const { ok: sound, installed, errors } = asked("nginx", ["-t", "-q", "-c", join(folder, "nginx.conf")]);
  const name = files.join(", ");
  if (sound) return ok(`nginx takes its configuration: ${name}.`);
  if (!installed || /Permission denied/.test(errors))
    return look(`${name} looks right. As root, “nginx -t” says whether nginx takes it.`);
  return wrong(`nginx does not take its configuration: ${errors.trim().split("\n")[0]} Correct it, then “nginx -t”.`);
}
