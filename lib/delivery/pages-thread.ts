import { parentPort } from "node:worker_threads";
import next from "next";
import { site } from "@/lib/site";
import type { FromThread, ToThread } from "./pages";
import { render } from "./rendered";

// The thread in which Next.js lives. Documents are served by another one, which nothing here can slow down or break.
const WARM_UP = ["iop", "detox at home", "can i keep my job", "cravings", "php program", "medicine for opioids"];
const ROUNDS = 5;
const TOO_LONG_MS = 10_000;

const port = parentPort;
if (!port) throw new Error("pages-thread runs as a worker thread only");
const app = next({ dev: false, quiet: true });
await app.prepare();
const handler = app.getRequestHandler();

// One page after the other: rendered side by side, they would share the time and all be late.
let turn: Promise<void> = Promise.resolve();
port.on("message", ({ id, asked }: ToThread) => {
  turn = turn.then(async () => {
    const answer: FromThread = await inTime(render(handler, asked, site.url)).then(
      (rendered) => ({ id, rendered }),
      (error: unknown) => ({ id, error: error instanceof Error ? error.message : String(error) }),
    );
    port.postMessage(answer);
  });
});

/** A page that never ends may not hold up those behind it. */
async function inTime<Value>(made: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error("a page took too long")), TOO_LONG_MS);
  });
  return Promise.race([made, late]).finally(() => clearTimeout(timer));
}

// Loads the index and lets the code settle before a reader needs it; then gives back the memory that took.
for (let round = 0; round < ROUNDS; round += 1) {
  for (const words of WARM_UP)
    await render(handler, { url: `/search?q=${encodeURIComponent(words)}`, host: undefined }, site.url);
}
globalThis.gc?.();
