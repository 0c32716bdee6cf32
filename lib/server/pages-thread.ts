import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parentPort } from "node:worker_threads";
import { readSheets } from "@/lib/build/sheets";
import { site } from "@/lib/site";
import { openEntrypoints } from "./entrypoints";
import { readManifest } from "./manifest";
import type { FromThread, ToThread } from "./pages";
import { type Asked, type Rendered, render } from "./rendered";

// The thread in which Next.js lives. Documents are served by another one, which nothing here can slow down or break; that one
// also watches how long a page takes, since a loop in here would stop every timer of this thread.
const WARM_UP = ["iop", "detox at home", "can i keep my job", "cravings", "php program", "medicine for opioids"];
const ROUNDS = 25;
/** So long after a reader has asked, nothing but readers' searches is drawn. */
const QUIET_MS = 200;
const LOOK_AGAIN_MS = 50;

const port = parentPort;
if (!port) throw new Error("pages-thread runs as a worker thread only");
const root = process.cwd();
const around = { origin: site.url, sheetOf: readSheets(join(root, ".next")) };
const handler = openEntrypoints(root, readManifest(root).dynamic);

// One page after the other: rendered side by side, they would share the time and all be late.
let turn: Promise<unknown> = Promise.resolve();
let quietFrom = 0;
port.on("message", ({ id, asked }: ToThread) => {
  quietFrom = performance.now() + QUIET_MS;
  inTurn(asked).then(
    (rendered) => port.postMessage({ id, rendered } satisfies FromThread),
    (error: unknown) =>
      port.postMessage({ id, error: error instanceof Error ? error.message : String(error) } satisfies FromThread),
  );
});

function inTurn(asked: Asked): Promise<Rendered> {
  const made = turn.then(() => render(handler, asked, around));
  turn = made.then(
    () => {},
    () => {},
  );
  return made;
}

// Loads the index and lets the code settle before a reader needs it; then gives back the memory that took.
for (let round = 0; round < ROUNDS; round += 1) {
  for (const words of WARM_UP) {
    await inTurn({ url: `/search?q=${encodeURIComponent(words)}`, host: undefined });
    while (performance.now() < quietFrom) await pause(LOOK_AGAIN_MS);
  }
  if (round > 0) continue;
  // Unpacking the index leaves several times its size behind.
  globalThis.gc?.();
  port.postMessage({ ready: true } satisfies FromThread);
}
globalThis.gc?.();
