import type { IncomingMessage, RequestListener } from "node:http";
import { type Captured, capture } from "./capture";
import { styleOf, toDocument } from "./document";
import { COMMON_HEADERS, contentSecurityPolicy, cspHash, NOT_KEPT } from "./headers";

export interface Rendered {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

/** Headers of a request that a page may depend on; the framework's own switches and everything personal stay outside. */
const PASSED_ON = ["host"] as const;

/**
 * Lets Next.js answer one request, and makes a document of what it renders.
 * @param origin the site's own origin
 * @throws Error when Next.js fails, or DocumentError when the page cannot be a document
 */
export async function render(handler: RequestListener, request: IncomingMessage, origin: string): Promise<Rendered> {
  // Next.js leaves out the body for HEAD, but its length and its policy depend on it.
  request.method = "GET";
  const { method } = request;
  // Next.js leaves out the body for HEAD, but its length and its policy depend on it.
  request.method = "GET";
  request.headers = Object.fromEntries(PASSED_ON.map((name) => [name, request.headers[name]]).filter(([, value]) => value));
  request.rawHeaders = Object.entries(request.headers).flatMap(([name, value]) => [name, String(value)]);
  const answer = await capture(handler, request).finally(() => {
    request.method = method;
  });
  if (answer.status >= 500) throw new Error(`Next.js answered with ${answer.status}`);
  const { location } = answer.headers;
  if (typeof location === "string") return moved(answer.status, location);
  return document(answer, request.url ?? "", origin);
}

function moved(status: number, location: string): Rendered {
  return {
    status,
    headers: {
      Location: location,
      "Cache-Control": NOT_KEPT,
      "Content-Security-Policy": contentSecurityPolicy(),
      ...COMMON_HEADERS,
    },
    body: Buffer.alloc(0),
  };
}

function document({ status, body }: Captured, address: string, origin: string): Rendered {
  const html = toDocument(body.toString("utf8"), { page: address.split("?")[0] ?? address, origin, quick: true });
  return {
    status,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": NOT_KEPT,
      "Content-Security-Policy": contentSecurityPolicy(cspHash(styleOf(html))),
      ...COMMON_HEADERS,
    },
    body: Buffer.from(html),
  };
}
