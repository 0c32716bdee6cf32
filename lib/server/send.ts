import type { IncomingMessage, ServerResponse } from "node:http";
import { readUnchanged } from "./asset-files";
import { type Asset, bodyOf, type EncodedVariant } from "./asset-store";
import { COMMON_HEADERS, contentSecurityPolicy, NOT_KEPT, REVALIDATE, startsVisit } from "./headers";
import type { Encoding } from "./manifest";
import { chooseEncoding } from "./negotiate";
import { answerPlainly } from "./plain-answer";
import type { QuickResponse } from "./prepared";

/** Headers that depend on how the site is run; sent with everything. */
export type ExtraHeaders = Readonly<Record<string, string>>;

/**
 * One header of a request, as it came; the first, where a client sends several. Node.js reads all headers into an
 * object when the first is asked for, which is more work than the rest of an answer from memory.
 */
function headerOf({ rawHeaders }: IncomingMessage, name: string): string | undefined {
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const found = rawHeaders[i];
    if (found?.length === name.length && found.toLowerCase() === name) return rawHeaders[i + 1];
  }
  return undefined;
}

/** The encoding a request asks for; null when it refuses every one, plain text included. */
export function encodingFor(request: IncomingMessage): Encoding | null {
  return chooseEncoding(headerOf(request, "accept-encoding"));
}

/** Sends what the build made: its best encoding, or 304 when the reader has it. */
export function sendAsset(asset: Asset, request: IncomingMessage, response: QuickResponse, extra: ExtraHeaders): void {
  const encoding = encodingFor(request);
  if (!encoding) {
    answerPlainly(response, 406, extra);
    return;
  }
  const variant = asset.variants[encoding] ?? asset.variants.identity;
  const bytes = startsVisit(headerOf(request, "sec-fetch-site")) ? variant.crossSite : variant.sameOrigin;
  const { status } = asset;
  const same = status === 200 && matches(headerOf(request, "if-none-match"), variant.etag);
  if (status === 200 && !same && bytes.answer && response.sendPrepared(bytes.answer)) return;
  const bodiless = same || request.method === "HEAD";
  if (variant.path && !bodiless) {
    void sendFile(variant.path, variant, bytes.headers, response, extra);
    return;
  }
  response.writeHead(same ? 304 : status, bytes.headers);
  response.end(bodiless ? undefined : bodyOf(bytes, asset));
}

/** Sends what lies on the disk; when it is gone or changed meanwhile, the reader gets a whole answer that says so. */
async function sendFile(
  path: string,
  { etag }: EncodedVariant,
  headers: string[],
  response: ServerResponse,
  extra: ExtraHeaders,
): Promise<void> {
  try {
    const body = await readUnchanged(path, etag);
    response.writeHead(200, headers);
    response.end(body);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    answerPlainly(response, 500, extra);
  }
}

/**
 * Sends a page that was drawn for this one request.
 * @param body in the given encoding
 * @param style hash of its style element
 * @param status 200, unless it says that there is no such page
 */
export function sendDrawn(
  body: Uint8Array,
  { encoding, style, status = 200 }: { readonly encoding: Encoding; readonly style: string; readonly status?: 200 | 404 },
  response: ServerResponse,
  extra: ExtraHeaders,
): void {
  response.writeHead(status, {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Length": body.length,
    ...(encoding === "identity" ? {} : { "Content-Encoding": encoding }),
    Vary: "Accept-Encoding",
    "Cache-Control": NOT_KEPT,
    ...policy(style),
    ...extra,
  });
  response.end(response.req.method === "HEAD" ? undefined : body);
}

/** Sends a reader to where a page lives: for good, or for this one time. */
export function sendRedirect(status: 303 | 308, location: string, response: ServerResponse, extra: ExtraHeaders): void {
  const caching = { "Cache-Control": status === 308 ? REVALIDATE : NOT_KEPT };
  response.writeHead(status, { Location: location, "Content-Length": 0, ...caching, ...policy(), ...extra });
  response.end();
}

/** Says in a word how the server is: 200 when all is well, or else 503. */
export function sendHealth(status: 200 | 503, response: ServerResponse, extra: ExtraHeaders): void {
  const body = status === 200 ? "ok\n" : "searches are not answered\n";
  const type = { "Content-Type": "text/plain; charset=utf-8", "Content-Length": body.length };
  response.writeHead(status, { ...type, "Cache-Control": NOT_KEPT, ...policy(), ...extra });
  response.end(response.req.method === "HEAD" ? undefined : body);
}

function policy(style?: string): Record<string, string> {
  return { "Content-Security-Policy": contentSecurityPolicy(style), ...COMMON_HEADERS };
}

/** Whether an If-None-Match header names this form; weak marks count, as they do for GET. */
function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header === etag || header.split(",").some((given) => given.trim() === "*" || given.trim().replace(/^W\//, "") === etag);
}
