// @ts-check

import { existsSync } from "node:fs";
import { join } from "node:path";
import { asked } from "./ask-program.mjs";
import { checkoutFindings, onlyServes } from "./checkout.mjs";
import { linesOf, look, verdict, wrong } from "./finding.mjs";
import { fitting } from "./fitting.mjs";
import { machineFindings, machineOf } from "./machine.mjs";
import { nginxFindings } from "./nginx.mjs";
import { builtHost } from "./nginx-names.mjs";
import { packageFindings } from "./packages.mjs";
import { notWritable } from "./writable.mjs";

// npm run doctor — what is wrong with this machine, checkout, settings, build and content, and what to do.

/** @typedef {import("./finding.mjs").Part} Part */

/** What needs packages is looked at by another process: damaged ones may end it. */
const SITE = ["run.mjs", "lib/doctor/site-command.ts"];
/** The same without the content, compiled by the build. */
const PROGRAM = ".generated/doctor.mjs";
const SERVING = [PROGRAM];

/**
 * @param {string} root
 * @returns {readonly Part[]}
 */
function siteParts(root) {
  const locked = existsSync(join(root, "node_modules")) ? notWritable(root) : null;
  const { parts, reason } = locked ? { parts: null, reason: locked } : answerOf(SITE, root);
  if (parts) return parts;
  const { parts: serving, reason: without } = answerOf(SERVING, root);
  if (serving) return [...serving, { title: "Content", findings: [contentFinding(locked, reason)] }];
  if (onlyServes(root)) return [{ title: "Site", findings: [notSeen(`${without}.`, todoFor(without))] }];
  return [{ title: "Site", findings: [locked ? notSeen(locked, "") : notSeen(`${reason}.`, todoFor(reason))] }];
}

/**
 * @param {readonly string[]} program that writes its findings as JSON in its last line
 * @param {string} root
 * @returns {{ parts: readonly Part[] | null, reason: string }}
 */
function answerOf(program, root) {
  const [file = ""] = program;
  if (!existsSync(join(root, file))) return { parts: null, reason: `${file} is not there` };
  const { ok, out, errors } = asked(process.execPath, program, root);
  try {
    if (ok) return { parts: JSON.parse(out.trim().split("\n").at(-1) ?? ""), reason: "" };
  } catch {}
  return { parts: null, reason: reasonIn(errors) };
}

/**
 * Why the content was not looked at: a machine that serves needs none of it.
 * @param {string | null} locked
 * @param {string} reason
 */
function contentFinding(locked, reason) {
  if (locked) return look(`Content was not looked at: ${locked}`);
  if (/ is not there$|^Cannot find package/.test(reason)) return look("Content was not looked at: what checks it is not here.");
  return wrong(`Content could not be looked at: ${reason}.${todoFor(reason)}`);
}

/** @param {string} reason */
function todoFor(reason) {
  if (/EACCES|EPERM/.test(reason)) return " Run this as the user who built the site.";
  if (reason.startsWith(PROGRAM)) return " Run “npm run build”, then this again.";
  return " Run “npm ci --include=dev”, then this again.";
}

/**
 * @param {string} reason
 * @param {string} todo
 */
function notSeen(reason, todo) {
  return wrong(`Settings, build and content could not be looked at: ${reason}${todo}`);
}

/** @param {string} errors */
function reasonIn(errors) {
  const line = errors.split("\n").find((one) => /^\w*Error\b.*: /.test(one)) ?? "Error: no reason was given";
  return line.replace(/^.*?: /, "").replace(/[.:]*$/, "");
}

const root = process.cwd();
/** @type {Part[]} */
const parts = [];
const serves = onlyServes(root);
const tell = (/** @type {Part} */ found) => {
  const part = serves ? fitting(found) : found;
  parts.push(part);
  console.log(`${linesOf(part).join("\n")}\n`);
};

const nginx = await nginxFindings(undefined, builtHost(root));
tell({ title: "This machine", findings: [...machineFindings(machineOf(root), serves), ...nginx] });
tell({ title: "Checkout", findings: [...checkoutFindings(root), ...packageFindings(root, serves)] });
for (const part of siteParts(root)) tell(part);
const { sound, line } = verdict(parts);
console.log(line);
process.exitCode = sound ? 0 : 1;
