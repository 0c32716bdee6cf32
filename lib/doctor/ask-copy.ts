import { once } from "node:events";
import { type Agent, get, type IncomingMessage } from "node:http";
import type { Place } from "@/lib/server/why-not";

const PATIENCE_MS = 3000;

/** What a copy of the site answers. */
export interface Answer {
  readonly status: number | undefined;
  readonly etag: string | undefined;
  readonly body: string;
}

/** Addresses that stand for all of a machine, of which nobody can ask. */
const ALL_ADDRESSES = ["0.0.0.0", "::"];

/** Asks this machine; null when nothing sensible comes back in time. */
export async function ask(
  { port, host = "localhost" }: Place,
  path: string,
  options: { agent?: Agent; method?: "HEAD" } = {},
): Promise<Answer | null> {
  const request = get({
    host: ALL_ADDRESSES.includes(host) ? "localhost" : host,
    port,
    path,
    timeout: PATIENCE_MS,
    headers: { "Accept-Encoding": "identity" },
    ...options,
  });
  request.once("timeout", () => request.destroy(new Error("no answer in time")));
  try {
    const [response] = (await once(request, "response")) as [IncomingMessage];
    let body = "";
    for await (const chunk of response) body += chunk;
    return { status: response.statusCode, etag: response.headers.etag, body };
  } catch {
    return null;
  }
}
