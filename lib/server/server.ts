import { createServer, type IncomingMessage, type Server, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { chosenComparison } from "@/lib/page/picker";
import type { AssetStore } from "./asset-store";
import { compressQuickly } from "./compress";
import type { Counts } from "./counts";
import { TLS_HEADERS } from "./headers";
import { type Fault, faultOf, MAX_TARGET, searchedFor, splitTarget } from "./malformed";
import { mendedTo, movedTo } from "./moved-to";
import { PICKER_PATH, SEARCH_PATH } from "./per-request";
import { answerPlainly, type PlainStatus, plainHeaders, plainPage } from "./plain-answer";
import { countedResponse, KEEP_ALIVE_MS, QuickResponse } from "./prepared";
import { BusyError, type RenderSearch } from "./search-pool";
import { type ExtraHeaders, encodingFor, sendAsset, sendDrawn, sendHealth, sendRedirect } from "./send";
import { plainTarget } from "./target";

export interface ServerOptions {
  readonly store: AssetStore;
  /** Draws a page of results. */
  readonly render: RenderSearch;
  /** Whether TLS is in front, so that browsers may be told to insist on it. */
  readonly tls: boolean;
  /** Where answers and searches are counted, if they are. */
  readonly counts?: Counts | undefined;
}

const HEADERS_ROOM = 16 * 1024;
const LIMITS = {
  maxHeaderSize: MAX_TARGET + HEADERS_ROOM,
  requestTimeout: 30_000,
  headersTimeout: 15_000,
  keepAliveTimeout: KEEP_ALIVE_MS,
  // Node.js would refuse a request without Host itself, without our headers; no page depends on it.
  requireHostHeader: false,
};

/** So long a client that is refused may go on sending before its connection is cut. */
const LINGER_MS = 2000;

/** A connection on which nothing moves for so long is closed: Node.js itself lets those be that never asked. */
const SILENCE_MS = 60_000;

/** The site's HTTP server: documents from memory; only pages of results are drawn for one request. */
export function createSiteServer(options: ServerOptions): Server {
  const { counts } = options;
  const extra: ExtraHeaders = options.tls ? TLS_HEADERS : {};
  const ServerResponse = counts ? countedResponse((status) => counts.answered(status)) : QuickResponse;
  const server = createServer({ ...LIMITS, ServerResponse }, (request, response) => answer(request, response, options, extra));
  server.setTimeout(SILENCE_MS);
  server.on("checkExpectation", (request, response) => answer(request, response, options, extra));
  server.on("clientError", (error, socket) => refuse(error, socket, options, extra));
  // Node.js drops CONNECT silently; answer 405.
  server.on("connect", (_request, socket) => answerBare(405, socket, options, extra));
  return server;
}

function answer(request: IncomingMessage, response: QuickResponse, options: ServerOptions, extra: ExtraHeaders): void {
  const { method, url = "" } = request;
  const known = options.store.assets.get(url);
  if (method !== "GET" && method !== "HEAD") answerPlainly(response, 405, extra);
  else if (known) sendAsset(known, request, response, extra);
  else lookFurther(plainTarget(url), request, response, options, extra);
}

/** No document has the address as it was asked for. */
function lookFurther(
  target: string,
  request: IncomingMessage,
  response: QuickResponse,
  options: ServerOptions,
  extra: ExtraHeaders,
): void {
  const { store } = options;
  const fault = faultOf(target);
  const [path, query] = splitTarget(target);
  const words = path === SEARCH_PATH ? searchedFor(query) : null;
  const known = store.assets.get(path);
  const moved = movedTo(path, store);
  if (fault) answerBroken(path, fault, response, options, extra);
  else if (path === "/healthz") void answerHealth(query, response, options, extra);
  else if (path === PICKER_PATH) sendRedirect(303, chosenIn(query), response, extra);
  else if (words !== null) void answerSearch(words, request, response, options, extra);
  else if (known) sendAsset(known, request, response, extra);
  else if (moved) sendRedirect(308, withQuery(moved, query), response, extra);
  else answerLost(path, request, response, options, extra);
}

/** A target that is no address leads on where only the way broke it. */
function answerBroken(path: string, fault: Fault, response: QuickResponse, { store }: ServerOptions, extra: ExtraHeaders): void {
  const was = fault === 400 && path.startsWith("/") ? mendedTo(path, store) : null;
  if (was && was !== "/") sendRedirect(308, was, response, extra);
  else answerPlainly(response, fault, extra);
}

/** Nobody has this address: it leads to what it was, or else its page names those that come nearest. */
function answerLost(
  path: string,
  request: IncomingMessage,
  response: QuickResponse,
  { store }: ServerOptions,
  extra: ExtraHeaders,
): void {
  const was = mendedTo(path, store);
  const encoding = encodingFor(request);
  const document = was ? null : store.lost.documentFor(path);
  if (was) sendRedirect(308, was, response, extra);
  else if (document && encoding) {
    const body = compressQuickly(Buffer.from(document), encoding);
    sendDrawn(body, { encoding, style: store.lost.style, status: 404 }, response, extra);
  } else sendAsset(store.notFound, request, response, extra);
}

/** Where the picker's form leads: on to the comparison that was chosen, or back to the picker. */
function chosenIn(query: string): string {
  const given = new URLSearchParams(query);
  return chosenComparison(["first", "second", "third"].flatMap((name) => given.getAll(name)));
}

/** Says that the process lives and serves; asked for “deep”, whether searches are answered too. */
async function answerHealth(query: string, response: QuickResponse, options: ServerOptions, extra: ExtraHeaders): Promise<void> {
  const deep = new URLSearchParams(query).has("deep");
  const well = !deep || (await options.render({ query: "iop", encoding: "identity" }).catch(() => null));
  sendHealth(well ? 200 : 503, response, extra);
}

async function answerSearch(
  query: string,
  request: IncomingMessage,
  response: QuickResponse,
  { store, render, counts }: ServerOptions,
  extra: ExtraHeaders,
): Promise<void> {
  const encoding = encodingFor(request);
  if (!encoding) {
    answerPlainly(response, 406, extra);
    return;
  }
  try {
    const body = await render({ query, encoding });
    sendDrawn(body, { encoding, style: store.searchShell.style }, response, extra);
    if (counts) counts.searches.answered += 1;
  } catch (error) {
    if (counts) counts.searches[error instanceof BusyError ? error.outcome : "failed"] += 1;
    // What broke is logged, what was asked is not.
    if (!(error instanceof BusyError)) console.error(error instanceof Error ? error.message : error);
    sendAsset(store.busy, request, response, extra);
  }
}

/** A request that Node.js could not read is answered on the bare socket. */
function refuse(error: NodeJS.ErrnoException, socket: Duplex, options: ServerOptions, extra: ExtraHeaders): void {
  // What it goes on sending is refused again, while its answer is on the way.
  if (error.code !== "ECONNRESET" && socket.writableEnded) return;
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  answerBare(error.code === "HPE_HEADER_OVERFLOW" ? 431 : 400, socket, options, extra);
}

function answerBare(status: PlainStatus, socket: Duplex, { counts }: ServerOptions, extra: ExtraHeaders): void {
  counts?.answered(status);
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
