import { spawn } from "node:child_process";

// npm test, npm run test:all — every part by its npm script, the time of each at the end.

/** Parts of one row run side by side: on two cores, what waits for one leaves room for the other. */
const ROWS: readonly (readonly string[])[] = [
  // What is not there yet is fetched while one core is free.
  ["content && script", "browser && programs"],
  ["typecheck && lint && unit", "pages && budget && site"],
  ["e2e"],
];

interface Done {
  readonly part: string;
  readonly code: number;
  readonly seconds: number;
}

const done: Done[] = [];
const seconds = (since: number) => (performance.now() - since) / 1000;

/** Runs one npm script; when another runs beside it, its words come out together at the end. */
function run(part: string, beside: boolean): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn("npm", ["run", "--silent", part], {
      stdio: ["ignore", beside ? "pipe" : "inherit", beside ? "pipe" : "inherit"],
    });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text: Buffer) => said.push(text));
    child.once("error", reject);
    child.once("close", (status) => {
      const code = status ?? 1;
      process.stdout.write(Buffer.concat(said));
      done.push({ part, code, seconds: seconds(start) });
      resolve(code);
    });
  });
}

async function lane(parts: string, beside: boolean): Promise<boolean> {
  for (const part of parts.split(" && ")) if ((await run(part, beside)) !== 0) return false;
  return true;
}

const start = performance.now();
let sound = true;
for (const row of ROWS) {
  const lanes = await Promise.all(row.map((parts) => lane(parts, row.length > 1)));
  sound = lanes.every(Boolean);
  if (!sound) break;
}

console.log("\nTimes of the parts");
for (const one of done) console.log(`${one.seconds.toFixed(1).padStart(7)} s  ${one.part}${one.code === 0 ? "" : "  FAILED"}`);
console.log(`${seconds(start).toFixed(1).padStart(7)} s  in all`);
process.exitCode = sound ? 0 : 1;
