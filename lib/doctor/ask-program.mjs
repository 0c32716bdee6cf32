// @ts-check
import { spawnSync } from "node:child_process";

/**
 * What a program says, or null when it is not installed or ends with an error.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {string} [cwd]
 */
export function said(program, args, cwd) {
  const { ok, out } = asked(program, args, cwd);
  return ok ? out : null;
}

/**
 * What a program says on both of its outputs, and whether it ended well.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {string} [cwd]
 */
export function asked(program, args, cwd) {
  // On Windows npm is a script of its shell.
  const shell = process.platform === "win32" && program === "npm";
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, shell, encoding: "utf8", maxBuffer: 1e8 });
  return { ok: !error && status === 0, installed: !error, out: stdout ?? "", errors: stderr ?? "" };
}
