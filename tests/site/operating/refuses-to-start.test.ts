import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { freePort } from "../../fixtures/own-server";
import { some } from "../../fixtures/scope";
import { SERVER_FLAGS } from "../../load/processes";
import { copyBuild, replace } from "./copies";

// The real process, with each thing an operator meets: one plain line for each fault, exit code 1, no stack trace.

const halfOf = (copy: string, file: string) => {
  const bytes = readFileSync(join(copy, file));
  replace(copy, file, bytes.subarray(0, bytes.length / 2));
};
const PAGE = ".documents/mirror/iop.html.br";
const INDEX = ".generated/search-postings.json";

type Fault = readonly [what: string, plant: (copy: string) => void, says: RegExp];
const BUILDS: readonly Fault[] = [
  ["no build", (copy) => remove(copy, ".generated"), /^There is no build here; run “npm run build”\.$/],
  [
    "a server that is half written",
    (copy) => halfOf(copy, ".generated/server.mjs"),
    /^The build in \.generated does not load; .*/,
  ],
  [
    "no packages",
    (copy) => replace(copy, ".generated/server.mjs", 'import "no-such-package";'),
    /Cannot find package 'no-such-package'/,
  ],
  ["no search index", (copy) => remove(copy, INDEX), /search-postings\.json is missing; the build is damaged/],
  ["half a search index", (copy) => halfOf(copy, INDEX), /search-postings\.json is not what was built; the build is damaged/],
  [
    "a search worker of another build",
    (copy) => replace(copy, ".generated/search-worker.mjs", "export {};"),
    /search-worker\.mjs is not what was built; the build is damaged/,
  ],
  [
    "nginx’ maps of another build",
    (copy) => replace(copy, ".documents/nginx-maps.conf", ""),
    /nginx-maps\.conf is not what was built; the build is damaged/,
  ],
  ["no documents", (copy) => remove(copy, ".documents"), /^The build in \.documents is missing or damaged; run “npm run build”/],
  ["half a manifest", (copy) => halfOf(copy, ".documents/manifest.json"), /^The build in \.documents is missing or damaged; /],
  ["another manifest", (copy) => replace(copy, ".documents/manifest.json", "{}"), /\(manifest\.json: version: /],
  ["half a page", (copy) => halfOf(copy, PAGE), /iop\.html\.br has \d+ bytes instead of \d+; the build is damaged/],
  ["a page that is missing", (copy) => remove(copy, PAGE), /iop\.html\.br is missing; the build is damaged/],
  ["a page of another build", (copy) => alter(copy, PAGE), /iop\.html\.br is not what was built; the build is damaged/],
];

const remove = (copy: string, path: string) => rmSync(join(copy, path), { recursive: true });
const alter = (copy: string, file: string) =>
  replace(copy, file, readFileSync(join(copy, file)).map((byte) => byte ^ 1) as Buffer);

/** What a start writes, and how it ends. */
async function start(cwd: string, env: Record<string, string> = {}) {
  const child = spawn("node", SERVER_FLAGS, { cwd, env: { ...process.env, NODE_ENV: "production", ...env } });
  let [out, lines] = ["", ""];
  child.stdout.on("data", (text) => {
    out += text;
    // A start that should have failed ends here.
    child.kill("SIGKILL");
  });
  child.stderr.on("data", (text) => {
    lines += text;
  });
  const [code] = await once(child, "close");
  return { code, out, lines: lines.trimEnd().split("\n") };
}

// One for each file that is looked at.
for (const [what, plant, says] of some(
  BUILDS,
  BUILDS.filter(([what]) => !/another|half a|missing/.test(what)),
)) {
  test(`does not start with ${what}`, async () => {
    const copy = copyBuild();
    plant(copy);
    const { code, out, lines } = await start(copy, { PORT: String(await freePort()) });
    rmSync(copy, { recursive: true, force: true });
    expect({ code, out, lines }).toEqual({ code: 1, out: "", lines: [expect.stringMatching(says)] });
  });
}

test("does not start with wrong settings, and names each", async () => {
  const { code, out, lines } = await start(process.cwd(), {
    PORT: "80a",
    BEHIND_TLS: "yes",
    SITE_URL: "care",
    SITE_CONTACT: "me",
  });
  expect({ code, out, lines: lines.sort() }).toEqual({
    code: 1,
    out: "",
    lines: [
      'BEHIND_TLS must be 1 when TLS is in front, or else 0; it is "yes".',
      'PORT must be a whole number from 1 to 65535; it is "80a".',
      'SITE_CONTACT must be an e-mail address; it is "me".',
      'SITE_URL must be the site\'s own address, like https://care.example.org; it is "care".',
    ],
  });
});

test("does not start on a port that is taken", async () => {
  const taken = createServer().listen(0);
  await once(taken, "listening");
  const address = taken.address();
  const port = address && typeof address !== "string" ? String(address.port) : "";
  const { code, out, lines } = await start(process.cwd(), { PORT: port });
  taken.close();
  const says = `Port ${port} is in use: end the program that listens there, or set PORT to another.`;
  expect({ code, out, lines }).toEqual({ code: 1, out: "", lines: [says] });
});
