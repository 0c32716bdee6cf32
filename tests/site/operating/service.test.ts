import { rmSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { freePort } from "../../fixtures/own-server";
import { ALL } from "../../fixtures/scope";
import { SERVER_FLAGS } from "../../load/processes";
import { copyBuild } from "./copies";
import { notInstalled, pathOf } from "./programs";
import { servesAfter } from "./serves";
import { allowedCalls, analyze, UNIT, valuesOf } from "./service";

// docs/operating/care-steps@.service, as far as it runs without systemd.

/** What this machine may lack: the user, the folder, and Node.js in that place. */
const HERE = UNIT.replace("/usr/bin/node", process.execPath).replace(/^(User|WorkingDirectory)=.*$/gm, "");
/** systemd's points of exposure, times ten; 0.9 when this was written. It is only ever lowered. */
const MOST_EXPOSED = 10;
const [, ...START] = (valuesOf("ExecStart")[0] ?? "").split(" ");

const environment = (port: string) =>
  Object.fromEntries(valuesOf("Environment").map((line) => line.replace("%i", port).split(/=(.*)/s).slice(0, 2)));

/** The start line in a copy of the build, as it stands or behind another program. */
async function serves(...before: readonly string[]): Promise<void> {
  const copy = copyBuild();
  const env = environment(String(await freePort()));
  await servesAfter([...before, process.execPath, ...START], copy, env).finally(() =>
    rmSync(copy, { recursive: true, force: true }),
  );
}

test("the unit's start line serves the site, with the flags of npm start, and listens for readers only", async () => {
  expect(START).toEqual([...SERVER_FLAGS]);
  expect(Object.keys(environment("1"))).toEqual(["NODE_ENV", "PORT", "HOST", "BEHIND_TLS"]);
  await serves();
});

describe.skipIf(!pathOf("systemd-analyze"))("systemd", () => {
  test("finds no fault in the unit, and one in a unit with a word that it does not know", () => {
    expect(analyze(HERE, "verify", "--man=no").lines).toEqual([]);
    expect(analyze(HERE.replace("ProtectClock=", "ProtectClocks="), "verify", "--man=no").lines).not.toEqual([]);
  });

  test("calls the unit safe, and not without its list of system calls", () => {
    const security = (unit: string) =>
      analyze(unit, "security", "--offline=yes", "--no-pager", `--threshold=${MOST_EXPOSED}`).code;
    expect(security(UNIT)).toBe(0);
    expect(security(UNIT.replace(/^SystemCallFilter=.*$/gm, ""))).not.toBe(0);
  });
});

const strace = pathOf("strace");

// Seconds of work, and with another Node.js or systemd alone can it change.
describe.skipIf(!ALL || !strace || !pathOf("systemd-analyze"))("with the system calls that the unit allows", () => {
  /** What the kernel would do for systemd, by strace beside the server: each other call fails, or ends the process. */
  const filtered = (unit: string) => {
    const others = `!${allowedCalls(unit).map((call) => `?${call}`)}`;
    const answer = valuesOf("SystemCallErrorNumber", unit)[0] ? "error=EPERM" : "signal=SIGSYS";
    return [strace ?? "", "-D", "-f", "-qq", "-o", "/dev/null", "-e", `trace=${others}`, "-e", `inject=${others}:${answer}`];
  };

  test("the site is served", () => serves(...filtered(UNIT)));

  test("less those for the network, it is not", async () => {
    const mute = UNIT.replace("~@privileged", "~@network-io @privileged");
    await expect(serves(...filtered(mute))).rejects.toThrow("It ended");
  });
});

if (ALL && !strace) console.log(`The unit's system calls are not tried: ${notInstalled("strace")}`);
if (!pathOf("systemd-analyze")) console.log(`systemd's checks of the unit are skipped: ${notInstalled("systemd-analyze")}`);
