import type { RequestListener, Server } from "node:http";
import { TLS_HEADERS } from "./headers";
import { openLibrary } from "./library";
import { createSiteServer } from "./server";

export interface RunOptions {
  readonly root: string;
  readonly port: number;
  readonly origin: string;
  readonly tls: boolean;
  /** Starts the framework; until it is ready, only what must be rendered waits. */
  readonly startPages: () => Promise<RequestListener>;
}

/**
 * Serves a build until the process is told to stop.
 * @throws Error when the build is missing or damaged
 */
export function run({ root, port, origin, tls, startPages }: RunOptions): Server {
  const library = openLibrary(root, tls ? TLS_HEADERS : {});
  let started: Promise<RequestListener> | null = null;
  const pages: RequestListener = async (request, response) => {
    started ??= startPages();
    return (await started)(request, response);
  };
  const server = createSiteServer({ library, pages, origin, tls });
  server.listen(port, () => {
    console.log(`Ready: ${library.stored.size} documents and files on http://localhost:${port}`);
    warmUp(server).catch((error: unknown) =>
      console.error(`Search cannot start: ${error instanceof Error ? error.message : error}`),
    );
  });
  process.once("SIGTERM", () => drain(server));
  process.once("SIGINT", () => drain(server));
  return server;
}

/** Loads the framework and the search index before a reader needs them, and gives back the memory that took. */
async function warmUp(server: Server): Promise<void> {
  const address = server.address();
  if (!address || typeof address === "string") return;
  const response = await fetch(`http://localhost:${address.port}/search?q=warm`);
  if (!response.ok) throw new Error(`it answers with ${response.status}`);
  globalThis.gc?.();
}

/** Takes no new connection, finishes what is in flight, and ends with success. */
function drain(server: Server): void {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
}
