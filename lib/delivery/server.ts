import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { compressQuickly } from "./compress";
import { COMMON_HEADERS, contentSecurityPolicy, REVALIDATE, startsVisit, TLS_HEADERS } from "./headers";
import { bytesOf, type Library, type Stored } from "./library";
import { faultOf, MAX_TARGET, mendQuery } from "./malformed";
import { chooseEncoding } from "./negotiate";
import { answerPlainly, type PlainStatus, plainHeaders, plainPage } from "./plain-answer";
import { type Rendered, render } from "./rendered";

export interface ServerOptions {
  readonly library: Library;
  /** Answers what has to be rendered for one request. */
  readonly pages: RequestListener;
  /** The site's own origin. */
  readonly origin: string;
  /** Whether TLS is in front, so that browsers may be told to insist on it. */
  readonly tls: boolean;
}

const HEADERS_ROOM = 16 * 1024;

/** The site's HTTP server: documents from memory; only what depends on the request goes to Next.js. */
export function createSiteServer(options: ServerOptions): Server {
  const site = new Site(options);
  const server = createServer({ maxHeaderSize: MAX_TARGET + HEADERS_ROOM, requestTimeout: 30_000, headersTimeout: 15_000 }, site.answer);
  server.on("clientError", site.refuse);
  return server;
}

class Site {
  private readonly extraHeaders: Readonly<Record<string, string>>;

  constructor(private readonly options: ServerOptions) {
    this.extraHeaders = options.tls ? TLS_HEADERS : {};
  }

  readonly answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { method, url = "" } = request;
    if (method !== "GET" && method !== "HEAD") return this.plainly(response, 405);
    const known = this.options.library.stored.get(url);
    if (known) return this.sendStored(known, request, response);
    const fault = faultOf(url);
    if (fault) return this.plainly(response, fault);
    this.lookFurther(request, response, url);
  };

  /** A request that Node.js could not read: answered on the bare socket. */
  readonly refuse = (error: NodeJS.ErrnoException, socket: Duplex): void => {
    if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
    const status: PlainStatus = error.code === "HPE_HEADER_OVERFLOW" ? 431 : 400;
    const body = plainPage(status);
    const headers = { ...plainHeaders(status, body), ...this.extraHeaders, Connection: "close" };
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    socket.end(`HTTP/1.1 ${status} Refused\r\n${lines.join("\r\n")}\r\n\r\n${body}`);
  };

  private lookFurther(request: IncomingMessage, response: ServerResponse, url: string): void {
    const { stored, redirects, dynamic, notFound } = this.options.library;
    const [path = "", query] = splitAt(url, "?");
    if (path === "/healthz") return this.health(response);
    const known = stored.get(path);
    if (known) return this.sendStored(known, request, response);
    if (dynamic.has(path)) return void this.sendRendered(request, response);
    const usual = usualAddress(path);
    const target = redirects.get(usual) ?? usual;
    if (target !== path && (stored.has(target) || dynamic.has(target))) return this.move(response, target + query);
    this.sendStored(notFound, request, response);
  }

  private sendStored(stored: Stored, request: IncomingMessage, response: ServerResponse): void {
    const encoding = chooseEncoding(request.headers["accept-encoding"] as string | undefined);
    if (!encoding) return this.plainly(response, 406);
    const form = stored.forms[encoding] ?? stored.forms.identity;
    const same = stored.status === 200 && matches(request.headers["if-none-match"], form.etag);
    const headers = startsVisit(request.headers["sec-fetch-site"] as string | undefined) ? form.headers : form.headersInside;
    response.writeHead(same ? 304 : stored.status, headers);
    response.end(same || request.method === "HEAD" ? undefined : bytesOf(form, stored));
  }

  private async sendRendered(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method } = request;
    const encoding = chooseEncoding(request.headers["accept-encoding"] as string | undefined);
    if (!encoding) return this.plainly(response, 406);
    request.url = mendQuery(request.url ?? "");
    try {
      const rendered = await render(this.options.pages, request, this.options.origin);
      this.send(rendered, encoding, method, response);
    } catch (error) {
      // What was asked is not logged, only what broke.
      console.error(error instanceof Error ? error.message : error);
      this.plainly(response, 500);
    }
  }

  private send({ status, headers, body }: Rendered, encoding: "br" | "gzip" | "identity", method: string | undefined, response: ServerResponse): void {
    const bytes = body.length > 0 ? compressQuickly(body, encoding) : body;
    response.writeHead(status, {
      ...headers,
      ...this.extraHeaders,
      "Content-Length": bytes.length,
      ...(encoding === "identity" || body.length === 0 ? {} : { "Content-Encoding": encoding }),
      Vary: "Accept-Encoding",
    });
    response.end(method === "HEAD" ? undefined : bytes);
  }

  private move(response: ServerResponse, location: string): void {
    response.writeHead(308, {
      Location: location,
      "Content-Length": 0,
      "Cache-Control": REVALIDATE,
      "Content-Security-Policy": contentSecurityPolicy(),
      ...COMMON_HEADERS,
      ...this.extraHeaders,
    });
    response.end();
  }

  private health(response: ServerResponse): void {
    response.writeHead(200, {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "no-store",
      "Content-Security-Policy": contentSecurityPolicy(),
      ...COMMON_HEADERS,
      ...this.extraHeaders,
    });
    response.end(response.req.method === "HEAD" ? undefined : "ok\n");
  }

  private plainly(response: ServerResponse, status: PlainStatus): void {
    answerPlainly(response, status, this.extraHeaders);
  }
}

/** The address as the site writes it: small letters, no slash at the end, English without its code. */
function usualAddress(path: string): string {
  return path.toLowerCase().replace(/\/+$/, "").replace(/^\/en(?=\/|$)/, "") || "/";
}

function splitAt(text: string, mark: string): [before: string, fromMark: string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at)];
}

/** Whether an If-None-Match header names this form; weak marks count, as they do for GET. */
function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header === etag || header.split(",").some((given) => given.trim() === "*" || given.trim().replace(/^W\//, "") === etag);
}
