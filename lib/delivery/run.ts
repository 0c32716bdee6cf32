import type { Server } from "node:http";
import { join } from "node:path";
import { TLS_HEADERS } from "./headers";
import { openLibrary } from "./library";
import { PagesThread } from "./pages";
import { createSiteServer } from "./server";

export interface RunOptions {
  readonly root: string;
  readonly port: number;
  readonly tls: boolean;
}

/**
 * Serves a build until the process is told to stop.
 * @throws Error when the build is missing or damaged
 */
export function run({ root, port, tls }: RunOptions): Server {
  const library = openLibrary(root, tls ? TLS_HEADERS : {});
  const pages = new PagesThread(join(root, ".generated", "pages-thread.mjs"));
  const server = createSiteServer({ library, render: pages.render, tls });
  server.listen(port, () => {
    console.log(`Ready: ${library.stored.size} documents and files on http://localhost:${port}`);
    pages.start();
  });
  process.once("SIGTERM", () => drain(server));
  process.once("SIGINT", () => drain(server));
  return server;
}

/** Takes no new connection, finishes what is in flight, and ends with success. */
function drain(server: Server): void {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
}
