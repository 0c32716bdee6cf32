import { createServer, type IncomingMessage, type Server, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { TLS_HEADERS } from "./headers";
import type { Library } from "./library";
import { faultOf, MAX_TARGET, mendQuery, splitTarget } from "./malformed";
import { BusyError, type RenderPage } from "./pages";
import { answerPlainly, type PlainStatus, plainHeaders, plainPage } from "./plain-answer";
import { KEEP_ALIVE_MS, QuickResponse } from "./prepared";
import { type ExtraHeaders, encodingFor, sendHealth, sendMoved, sendRendered, sendStored } from "./send";

export interface ServerOptions {
  readonly library: Library;
  /** Answers what has to be rendered for one request. */
  readonly render: RenderPage;
  /** Whether TLS is in front, so that browsers may be told to insist on it. */
  readonly tls: boolean;
}

const HEADERS_ROOM = 16 * 1024;
const LIMITS = {
  maxHeaderSize: MAX_TARGET + HEADERS_ROOM,
  requestTimeout: 30_000,
  headersTimeout: 15_000,
  keepAliveTimeout: KEEP_ALIVE_MS,
  // Node.js would refuse a request without Host itself, without our headers; no page depends on it.
  requireHostHeader: false,
  ServerResponse: QuickResponse,
};

/** So long a client that is refused may go on sending before its connection is cut. */
const LINGER_MS = 2000;

/** A connection on which nothing moves for so long is closed: Node.js itself lets those be that never asked. */
const SILENCE_MS = 60_000;

/** The site's HTTP server: documents from memory; only what depends on the request goes to Next.js. */
export function createSiteServer(options: ServerOptions): Server {
  const extra: ExtraHeaders = options.tls ? TLS_HEADERS : {};
  const server = createServer(LIMITS, (request, response) => answer(request, response, options, extra));
  server.setTimeout(SILENCE_MS);
  server.on("checkExpectation", (request, response) => answer(request, response, options, extra));
  server.on("clientError", (error, socket) => refuse(error, socket, extra));
  // Without this, Node.js closes the connection of who takes us for a proxy, and says nothing.
  server.on("connect", (_request, socket) => answerBare(405, socket, extra));
  return server;
}

function answer(request: IncomingMessage, response: QuickResponse, options: ServerOptions, extra: ExtraHeaders): void {
  const { method, url = "" } = request;
  const { library } = options;
  const known = library.stored.get(url);
  const fault = known ? null : faultOf(url);
  if (method !== "GET" && method !== "HEAD") answerPlainly(response, 405, extra);
  else if (known) sendStored(known, request, response, extra);
  else if (fault) answerPlainly(response, fault, extra);
  else lookFurther(request, response, options, extra);
}

/** The address is sound, but not that of a document as it stands. */
function lookFurther(request: IncomingMessage, response: QuickResponse, options: ServerOptions, extra: ExtraHeaders): void {
  const { stored, dynamic, notFound } = options.library;
  const [path, query] = splitTarget(request.url ?? "");
  const moved = movedTo(path, options.library);
  const known = stored.get(path);
  if (path === "/healthz") void answerHealth(query, response, options, extra);
  else if (known && !(query && dynamic.has(path))) sendStored(known, request, response, extra);
  else if (dynamic.has(path)) void answerRendered(request, response, options, extra);
  else if (moved) sendMoved(withQuery(moved, query), response, extra);
  else sendStored(notFound, request, response, extra);
}

/** Where an address leads that is written in an unusual way, or that moved; null when it leads nowhere. */
function movedTo(path: string, { stored, redirects, dynamic }: Library): string | null {
  // As the site writes it: small letters, no slash at the end, English without its code.
  const usual =
    path
      .toLowerCase()
      .replace(/\/+$/, "")
      .replace(/^\/en(?=\/|$)/, "") || "/";
  const target = redirects.get(usual) ?? usual;
  const [page = ""] = target.split("#");
  return target !== path && (stored.has(page) || dynamic.has(page)) ? target : null;
}

/** Says that the process lives and serves; asked for “deep”, whether searches are answered too. */
async function answerHealth(query: string, response: QuickResponse, options: ServerOptions, extra: ExtraHeaders): Promise<void> {
  const searches = new URLSearchParams(query).has("deep")
    ? await options.render({ url: "/search?q=iop", host: undefined }).catch(() => undefined)
    : { status: 200 };
  sendHealth(searches?.status === 200 ? 200 : 503, response, extra);
}

async function answerRendered(
  request: IncomingMessage,
  response: QuickResponse,
  options: ServerOptions,
  extra: ExtraHeaders,
): Promise<void> {
  const encoding = encodingFor(request);
  if (!encoding) {
    answerPlainly(response, 406, extra);
    return;
  }
  try {
    const rendered = await options.render({ url: mendQuery(request.url ?? ""), host: request.headers.host });
    sendRendered(rendered, encoding, response, extra);
  } catch (error) {
    // What broke is logged, what was asked is not.
    if (!(error instanceof BusyError)) console.error(error instanceof Error ? error.message : error);
    sendStored(options.library.busy, request, response, extra);
  }
}

/** A request that Node.js could not read is answered on the bare socket. */
function refuse(error: NodeJS.ErrnoException, socket: Duplex, extra: ExtraHeaders): void {
  // What it goes on sending is refused again, while its answer is on the way.
  if (error.code !== "ECONNRESET" && socket.writableEnded) return;
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  answerBare(error.code === "HPE_HEADER_OVERFLOW" ? 431 : 400, socket, extra);
}

function answerBare(status: PlainStatus, socket: Duplex, extra: ExtraHeaders): void {
  const body = plainPage(status);
  const headers = { ...plainHeaders(status, body), ...extra, Connection: "close" };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("\r\n")}\r\n\r\n${body}`);
  // To close on what a client still sends would reset the connection, and throw the answer away before it is read.
  socket.resume();
  const end = setTimeout(() => socket.destroy(), LINGER_MS);
  socket.once("close", () => clearTimeout(end));
}

/** A place with a query, which stands before #. */
function withQuery(place: string, query: string): string {
  const [page = "", id] = place.split("#");
  return `${page}${query}${id === undefined ? "" : `#${id}`}`;
}
