import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { freePort } from "../../fixtures/own-server";
import { ALL } from "../../fixtures/scope";
import { SERVER_FLAGS } from "../../load/processes";

// The commands of docs/operating/updating.md, one after the other in a folder of their own. Stand-ins: systemd and nginx, which
// belong to the machine, and “npm ci”, which would ask the network.

const ROOT = resolve(".");
const MINUTES = 1_800_000;

/** The page's commands, with what an operator fills in. Each change must stand there, or the test would run something else. */
function commands(changes: Readonly<Record<string, string>>): string[] {
  let page = readFileSync("docs/operating/updating.md", "utf8");
  for (const [from, to] of Object.entries(changes)) {
    if (!page.includes(from)) throw new Error(`“${from}” does not stand in updating.md`);
    page = page.replaceAll(from, to);
  }
  return [...page.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block = ""]) => block);
}

/** What the walk begins with: a build in builds/1, and the link to it. */
function firstBuild(folder: string): void {
  const first = join(folder, "builds/1");
  mkdirSync(join(folder, "builds"));
  execFileSync("git", ["clone", "--quiet", ROOT, first]);
  mkdirSync(join(first, ".next/cache"), { recursive: true });
  for (const name of [".documents", ".generated"]) execFileSync("cp", ["-al", name, first]);
  symlinkSync(join(ROOT, "node_modules"), join(first, "node_modules"));
  if (existsSync(".next/cache/care-steps")) execFileSync("cp", ["-a", ".next/cache/care-steps", join(first, ".next/cache")]);
  symlinkSync(first, join(folder, "current"));
}

/** Programs that stand in for systemd and nginx: “restart” ends a copy and starts it with the unit's start line. */
function standIns(folder: string): string {
  const programs = join(folder, "programs");
  mkdirSync(programs);
  const systemctl = `#!/bin/sh
[ "$1 $2" = "reload nginx" ] && exit 0
port="\${2#care-steps@}"
pid="${folder}/$port.pid"
if [ -f "$pid" ]; then
  kill "$(cat "$pid")"
  while kill -0 "$(cat "$pid")" 2>/dev/null; do sleep 0.05; done
fi
cd ${folder}/current
NODE_ENV=production PORT="$port" node ${SERVER_FLAGS.join(" ")} >>"${folder}/$port.log" 2>&1 &
echo $! >"$pid"
`;
  for (const [name, text] of Object.entries({ systemctl, nginx: "#!/bin/sh\n" })) {
    writeFileSync(join(programs, name), text);
    chmodSync(join(programs, name), 0o755);
  }
  return programs;
}

async function run(script: string, env: NodeJS.ProcessEnv): Promise<{ code: number; said: string }> {
  // As at a prompt, but that a failure ends it; in a group of its own, so that all of it can be ended.
  const child = spawn("bash", ["--norc", "-ec", script], { env, stdio: ["ignore", "pipe", "pipe"], detached: true });
  onTestFinished(() => end(-(child.pid ?? 0)));
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
  const [code] = await once(child, "close");
  return { code, said };
}

test.runIf(ALL)("the walk of updating.md: look, build, switch, look, and back", { timeout: MINUTES }, async () => {
  mkdirSync(".bench", { recursive: true });
  const folder = resolve(mkdtempSync(join(".bench", "walk-")));
  const ports = [await freePort(), await freePort()];
  // A hundred thousand links to packages, on a busy disk.
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }), MINUTES);
  firstBuild(folder);
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: "production",
    PATH: [standIns(folder), process.env.PATH].join(delimiter),
  };
  const blocks = commands({
    // Without a local edition, whose build is another test’s.
    "export LOCAL_EDITION=/srv/care-steps/edition": "export LOCAL_EDITION=",
    "/srv/care-steps": folder,
    "<your copy of the project>": ROOT,
    "npm ci --include=dev": `cp -al ${ROOT}/node_modules . && rm -rf node_modules/.cache`,
    "PORT=3001": `PORT=${ports[0]}`,
    "3001 3002": ports.join(" "),
    "sleep 5": "sleep 0.2",
  });
  const started = await run(ports.map((port) => `systemctl restart care-steps@${port}`).join("\n"), env);
  expect(started).toEqual({ code: 0, said: "" });
  // The blocks follow each other in one shell.
  const { code, said } = await run(blocks.join("\necho ---- && pwd\n"), env);
  expect(code, said).toBe(0);
  const [, , beforeSwitch = "", , after = "", back = ""] = said.split("----\n");
  expect(beforeSwitch, said).toContain(`The copy on port ${ports[0]} serves another build`);
  for (const port of ports)
    for (const part of [after, back]) {
      expect(part, said).toContain(`The copy on port ${port} serves this build`);
      expect(part, said).toContain(`The copy on port ${port} answers searches.`);
    }
  expect(after).toContain('the build has "https://care.example.org"');
  expect(back).not.toContain('the build has "https://care.example.org"');
  for (const part of [beforeSwitch, after, back]) expect(part).not.toMatch(/^ {2}wrong/m);
});

/** Ends a process, or with a negative number a group of them, if it still runs. */
function end(pid: number): void {
  try {
    process.kill(pid);
  } catch {}
}
