import type { Server } from "node:http";
import { join } from "node:path";
import type { Environment } from "@/lib/site-settings";
import { openAssetStore } from "./asset-store";
import { drainer } from "./drain";
import { endPlainly } from "./end-plainly";
import { TLS_HEADERS } from "./headers";
import { SearchPool } from "./search-pool";
import { createSiteServer } from "./server";
import { readSettings, unheeded } from "./settings";
import { whyNot } from "./why-not";

/**
 * Serves a build until the process is told to stop. With a wrong setting, a missing or damaged build or a port that is taken, it ends
 * the process with 1 and says why in plain lines.
 * @param root the project's folder
 */
export function run(root: string, env: Environment): void {
  try {
    serve(root, env);
  } catch (error) {
    endPlainly(error);
  }
}

function serve(root: string, env: Environment): void {
  const { port, tls } = readSettings(env);
  const store = openAssetStore(root, tls ? TLS_HEADERS : {});
  const search = new SearchPool(join(root, ".generated", "search-worker.mjs"), store.searchShell);
  const server = createSiteServer({ store, render: search.render, tls });
  server.once("error", (error) => endPlainly(whyNot(error, port)));
  server.listen(port, () => {
    console.log(`Ready: ${store.assets.size} documents and files on http://localhost:${port}`);
    for (const line of unheeded(env, store.site)) console.log(line);
    search.start();
  });
  endOnSignal(server);
}

function endOnSignal(server: Server): void {
  const drain = drainer(server);
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void drain().then(() => process.exit(0)));
}
