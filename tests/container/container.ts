import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { freePort } from "../fixtures/own-server";
import { pause } from "../load/processes";
import { MACHINE } from "../nodes/program";
import { fetchPrograms, notInstalled, type Program, pathOf } from "../site/operating/programs";
import { among, buildImage, ensureBase } from "./base";

// npm run test:container — builds docs/operating/Containerfile as it is, and runs the image as docs/operating/container.md says.

const FILE = "docs/operating/Containerfile";
const TAG = "localhost/care-steps-test";
const NAME = `care-steps-test-${process.pid}`;
const NEEDED: readonly Program[] = ["buildah", "podman", "runc", "debootstrap"];
const ADDRESS = "https://care.example.org";
const STARTING_MS = 120_000;
/** As container.md says; the rest lets it run without systemd, and on the machine's own network. */
const HARDENED = ["--read-only", "--cap-drop=all", "--security-opt=no-new-privileges", "--memory=700m"];
const ANYWHERE = ["--no-healthcheck", "--network=host", "--ulimit=nofile=1024:1024", "--ulimit=nproc=4096:4096"];

/** Why it cannot be tried here, in one line; undefined when it can. */
function obstacle(): string | undefined {
  if (!MACHINE.startsWith("linux ") || process.getuid?.() !== 0) return "images are built by root on Linux";
  fetchPrograms(NEEDED);
  const missing = NEEDED.find((name) => !pathOf(name));
  return missing && notInstalled(missing);
}

function build(): void {
  const [, image = "", line] = readFileSync(FILE, "utf8").match(/^ARG NODE=(\S+?:(\d+)\S*)$/m) ?? [];
  ensureBase(image, Number(line));
  buildImage(FILE, TAG, ".", ["--build-arg", `SITE_URL=${ADDRESS}`]);
}

async function serve(): Promise<void> {
  const [port, metrics] = [await freePort(), await freePort()];
  const settings = { PORT: port, METRICS_PORT: metrics, BEHIND_TLS: 1 };
  const env = Object.entries(settings).map(([name, value]) => `--env=${name}=${value}`);
  podman("run", "--detach", "--name", NAME, ...HARDENED, ...ANYWHERE, ...env, TAG);
  try {
    await asks(port, metrics);
    podman("stop", "--time", "10", NAME);
    assert.equal(podman("inspect", "--format", "{{.State.ExitCode}}", NAME), "0", "it does not end with 0");
  } finally {
    podman("rm", "--force", NAME);
    podman("rmi", "--force", TAG);
  }
}

async function asks(port: number, metrics: number): Promise<void> {
  const at = (path: string, of = port) => fetch(`http://localhost:${of}${path}`);
  const end = performance.now() + STARTING_MS;
  while ((await at("/healthz?deep").catch(() => null))?.status !== 200) {
    assert.ok(performance.now() < end, `it answers no searches: ${podman("logs", NAME)}`);
    await pause(500);
  }
  assert.match(await (await at("/iop")).text(), new RegExp(`rel="canonical" href="${ADDRESS}/iop"[\\s\\S]*</html>$`));
  assert.match(await (await at("/search?q=cravings")).text(), /\d+ pages? for “cravings”/);
  assert.match(await (await at("/metrics", metrics)).text(), /^care_steps_searches_total\{result="answered"\} 1$/m);
  const inside = (command: string) => podman("exec", NAME, "sh", "-c", command);
  assert.equal(inside("id -un"), "node");
  assert.match(inside("touch /site/x 2>&1 || true"), /Read-only file system/);
  assert.equal(inside("ls node_modules | grep -xE 'next|contentlayer2|esbuild|typescript' || true"), "");
}

function podman(...args: string[]): string {
  return among("podman", ["--cgroup-manager=cgroupfs", "--runtime=runc", ...args]);
}

const why = obstacle();
if (why) console.log(`The container is not tried: ${why}.`);
else {
  build();
  await serve();
  console.log("The image builds, serves pages and searches as an unprivileged user who cannot write, and ends in order.");
}
