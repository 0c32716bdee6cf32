// @ts-check

import { existsSync } from "node:fs";
import { join } from "node:path";
import { asked } from "./ask-program.mjs";
import { checkoutFindings } from "./checkout.mjs";
import { linesOf, look, verdict, wrong } from "./finding.mjs";
import { machineFindings, machineOf } from "./machine.mjs";
import { nginxFindings } from "./nginx.mjs";
import { packageFindings } from "./packages.mjs";
import { notWritable } from "./writable.mjs";

// npm run doctor — what is wrong with this machine, checkout, settings, build and content, and what to do.

/** @typedef {import("./finding.mjs").Part} Part */

/** What needs packages is looked at by another process: damaged ones may end it. */
const SITE = ["run.mjs", "lib/doctor/site-command.ts"];

/**
 * @param {string} root
 * @param {boolean} served whether only packages that serve are installed
 * @returns {readonly Part[]}
 */
function siteParts(root, served) {
  const locked = existsSync(join(root, "node_modules")) ? notWritable(root) : null;
  if (locked) return [{ title: "Site", findings: [wrong(`Settings, build and content could not be looked at: ${locked}`)] }];
  const { ok, out, errors } = asked(process.execPath, SITE, root);
  try {
    if (ok) return JSON.parse(out.trim().split("\n").at(-1) ?? "");
  } catch {}
  return [{ title: "Site", findings: [served ? NOT_HERE : notSeen(reasonIn(errors))] }];
}

const NOT_HERE = look("Settings, build and content were not looked at. The server checks settings and build when it starts.");

/** @param {string} reason */
function notSeen(reason) {
  const todo = /EACCES|EPERM|EROFS/.test(reason)
    ? "Run this as the user who built the site."
    : "Run “npm ci --include=dev”, then this again.";
  return wrong(`Settings, build and content could not be looked at: ${reason}. ${todo}`);
}

/** @param {string} errors */
function reasonIn(errors) {
  const line = errors.split("\n").find((one) => /^\w*Error\b.*: /.test(one)) ?? "Error: no reason was given";
  return line.replace(/^.*?: /, "").replace(/[.:]*$/, "");
}

const root = process.cwd();
/** @type {Part[]} */
const parts = [];
const tell = (/** @type {Part} */ part) => {
  parts.push(part);
  console.log(`${linesOf(part).join("\n")}\n`);
};

tell({ title: "This machine", findings: [...machineFindings(machineOf(root)), ...nginxFindings()] });
const packages = packageFindings(root);
tell({ title: "Checkout", findings: [...checkoutFindings(root), ...packages] });
for (const part of siteParts(root, packages[0]?.state === "look")) tell(part);
const { sound, line } = verdict(parts);
console.log(line);
process.exitCode = sound ? 0 : 1;
