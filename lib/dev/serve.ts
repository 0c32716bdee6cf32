import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { DESK } from "./desk/addresses";
import { DESK_SCRIPT } from "./desk/shell";
import { Front } from "./front";
import { whenLeftAlone } from "./left-alone";
import { Maker } from "./make";
import { isFree, openInBrowser } from "./open";
import { notMade } from "./prepare";
import { LOCAL } from "./proxy";

// The site as it is being written: content, index and script are made anew as their files change, and
// “next dev” draws the pages behind a front that shows the content's problems over them. “npm run desk” opens the desk in it.
const root = process.cwd();
const port = Number(process.env.PORT || 3000);
const inner = port + 1;
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };

const desk = `http://localhost:${port}${DESK}`;
const opens = process.argv.includes("--desk");
await leaveIfTaken();

const front = new Front(root, inner);
const maker = new Maker(root, (made) => {
  if (made.error) console.error(made.error);
  front.changed(made);
});
let next: ChildProcess | undefined;
// Whatever ends this program, nothing that it began stays behind.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, stop);
if (process.env.npm_lifecycle_event) whenLeftAlone(stop);
// Pages are drawn from what was made last, where there is any, while it is made anew.
const made = maker.start();
front.listen(port);
if (notMade(root).length > 0) {
  console.log("Nothing was made here yet: pages come in a minute or so.");
  await made;
}
// next.config.ts imports the project’s own modules, which tsx finds.
const command = ["--import", "tsx", "node_modules/next/dist/bin/next", "dev", "--hostname", LOCAL, "--port", String(inner)];
const NODE_OPTIONS =
  `${process.env.NODE_OPTIONS ?? ""} --import=${pathToFileURL(join(root, "lib/dev/ask-nobody.mjs")).href}`.trim();
next = spawn(process.execPath, command, { stdio: "inherit", env: { ...env, NODE_OPTIONS } });
next.once("exit", stop);
console.log(`Care Steps: http://localhost:${port} – ?document after an address shows what a build would deliver.`);
console.log(`The desk, with what to do next: ${desk}`);
if (opens) openInBrowser(desk);

/** A port that is taken is most often taken by the same command in another window, which shows the desk as well. */
async function leaveIfTaken(): Promise<void> {
  if (await isFree(port)) return;
  const isDesk = (await textAt(`http://${LOCAL}:${port}${DESK}`)).includes(DESK_SCRIPT);
  if (isDesk) console.log(`“npm run dev” runs already. The desk: ${desk}`);
  else console.error(`Port ${port} is taken by another program. Choose another one: PORT=3100 npm run ${opens ? "desk" : "dev"}`);
  if (isDesk && opens) openInBrowser(desk);
  process.exit(isDesk && opens ? 0 : 1);
}

async function textAt(address: string): Promise<string> {
  const answer = await fetch(address).catch(() => null);
  return answer ? answer.text() : "";
}

function stop(): void {
  next?.kill();
  maker.stop();
  process.exit();
}
