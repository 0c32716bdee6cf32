import type { Server } from "node:http";
import { isIPv6 } from "node:net";
import { join } from "node:path";
import type { Environment } from "@/lib/site-settings";
import { openAssetStore } from "./asset-store";
import { Counts } from "./counts";
import { drainer } from "./drain";
import { endPlainly } from "./end-plainly";
import { TLS_HEADERS } from "./headers";
import { listen } from "./listen";
import { type Measured, metricsNow } from "./metrics";
import { createMetricsServer } from "./metrics-server";
import { metricsText } from "./metrics-text";
import { SearchPool } from "./search-pool";
import { createSiteServer } from "./server";
import { type MetricsPlace, readSettings, unheeded } from "./settings";
import type { Place } from "./why-not";

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
  const { port, host, tls, metrics } = readSettings(env);
  const store = openAssetStore(root, tls ? TLS_HEADERS : {});
  const search = new SearchPool(join(root, ".generated", "search-worker.mjs"), store.searchShell);
  const counts = metrics ? new Counts() : undefined;
  const server = createSiteServer({ store, render: search.render, tls, counts });
  const begin = () =>
    listen(server, { port, host }, "PORT", () => {
      console.log(`Ready: ${store.assets.size} documents and files on ${addressOf({ port, host })}`);
      for (const line of unheeded(env, store.site)) console.log(line);
      search.start();
    });
  endOnSignal(server);
  if (metrics && counts) measure(metrics, { counts, search, built: store.built }, begin);
  else begin();
}

/** Answers Prometheus, and begins to serve readers when its port was free. */
function measure(place: MetricsPlace, measured: Measured, begin: () => void): void {
  const server = createMetricsServer(() => metricsText(metricsNow(measured)));
  listen(server, place, "METRICS_PORT", () => {
    console.log(`Metrics on ${addressOf(place)}/metrics`);
    begin();
  });
}

function addressOf({ port, host = "localhost" }: Place): string {
  return `http://${isIPv6(host) ? `[${host}]` : host}:${port}`;
}

/** SIGHUP too: it comes when the terminal of one who tries it closes. */
function endOnSignal(server: Server): void {
  const drain = drainer(server);
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const)
    process.once(signal, () => void drain().then(() => process.exit(0)));
}
