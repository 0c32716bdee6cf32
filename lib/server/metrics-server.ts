import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { METRICS_TYPE } from "./metrics-text";

/**
 * The server that Prometheus asks, apart from the one that readers reach: it has one address, /metrics.
 * @param read gives the text of all metrics
 */
export function createMetricsServer(read: () => string): Server {
  return createServer((request, response) => answer(request, response, read));
}

function answer({ method, url = "" }: IncomingMessage, response: ServerResponse, read: () => string): void {
  if (method !== "GET" && method !== "HEAD") send(response, 405, "It answers GET and HEAD requests.\n", { Allow: "GET, HEAD" });
  else if (url.split("?", 1)[0] === "/metrics") send(response, 200, read(), { "Content-Type": METRICS_TYPE });
  else send(response, 404, "The metrics are at /metrics.\n");
}

/** Node.js leaves the body out where HEAD is asked. */
function send(response: ServerResponse, status: number, body: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, {
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Length": Buffer.byteLength(body),
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    ...headers,
  });
  response.end(body);
}
