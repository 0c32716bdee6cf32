import { IncomingMessage, type RequestListener } from "node:http";
import { Socket } from "node:net";
import { toDocument } from "@/lib/build/document";
import type { SheetOf } from "@/lib/build/sheets";
import { styleOf } from "@/lib/build/styles";
import { type Captured, capture } from "./capture";
import { COMMON_HEADERS, contentSecurityPolicy, cspHash, NOT_KEPT } from "./headers";
import { splitTarget } from "./malformed";

/** All that a rendered page may depend on; what else a request says stays outside. */
export interface Asked {
  readonly url: string;
  readonly host: string | undefined;
}

export interface Rendered {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

/** What a document made for one request needs of the site. */
export interface Surroundings {
  /** The site's own origin. */
  readonly origin: string;
  readonly sheetOf: SheetOf;
}

/**
 * Lets Next.js answer one request, and makes a document of what it renders.
 * @throws Error when Next.js fails, or DocumentError when the page cannot be a document
 */
export async function render(handler: RequestListener, asked: Asked, around: Surroundings): Promise<Rendered> {
  const answer = await capture(handler, requestFor(asked));
  if (answer.status >= 500) throw new Error(`Next.js answered with ${answer.status}`);
  const { location } = answer.headers;
  return typeof location === "string" ? moved(answer.status, location) : document(answer, asked.url, around);
}

/** Always GET: for HEAD, Next.js leaves out the body, on which length and policy depend. */
function requestFor({ url, host }: Asked): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  request.method = "GET";
  request.url = url;
  request.headers = host ? { host } : {};
  request.rawHeaders = host ? ["host", host] : [];
  request.push(null);
  return request;
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

function document({ status, body }: Captured, url: string, around: Surroundings): Rendered {
  const html = toDocument(body.toString("utf8"), { page: splitTarget(url)[0], ...around, quick: true });
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
