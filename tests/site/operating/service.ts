import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The systemd unit that operators copy. */
export const UNIT = readFileSync("docs/operating/care-steps@.service", "utf8");

/** All values of a setting in a unit, in order. */
export function valuesOf(name: string, unit = UNIT): string[] {
  return [...unit.matchAll(new RegExp(`^${name}=(.*)$`, "gm"))].map(([, value = ""]) => value);
}

export interface Verdict {
  readonly code: number | null;
  /** What systemd said of the unit, line by line. */
  readonly lines: readonly string[];
}

/** What a command of systemd-analyze says of a unit; no systemd need run for it. */
export function analyze(unit: string, ...command: readonly string[]): Verdict {
  const folder = mkdtempSync(join(tmpdir(), "care-steps-unit-"));
  const file = join(folder, "care-steps@3001.service");
  writeFileSync(file, unit);
  const { status, stdout, stderr } = spawnSync("systemd-analyze", [...command, file], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  const lines = `${stdout}${stderr}`.split("\n").filter((line) => line.includes("care-steps"));
  return { code: status, lines };
}

/** The system calls that a unit allows: what its filters name, less what they name after a ~. */
export function allowedCalls(unit = UNIT): string[] {
  const allowed = new Set(callsIn("@default"));
  for (const filter of valuesOf("SystemCallFilter", unit)) {
    const calls = filter.replace(/^~/, "").split(" ").flatMap(callsIn);
    for (const call of calls) filter.startsWith("~") ? allowed.delete(call) : allowed.add(call);
  }
  return [...allowed].sort();
}

/** The calls of a set, whatever sets it is made of, by systemd's own list. */
function callsIn(name: string): string[] {
  if (!name.startsWith("@")) return [name];
  const list = execFileSync("systemd-analyze", ["syscall-filter", name], { encoding: "utf8" });
  const [, ...entries] = list.split("\n").map((line) => line.trim());
  return entries.filter((entry) => entry !== "" && !entry.startsWith("#")).flatMap(callsIn);
}
