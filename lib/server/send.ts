import type { IncomingMessage, ServerResponse } from "node:http";
import { compressQuickly } from "./compress";
import { COMMON_HEADERS, contentSecurityPolicy, NOT_KEPT, REVALIDATE, startsVisit } from "./headers";
import { bodyOf, bodyOnDisk, type Form, type Stored } from "./library";
import type { Encoding } from "./manifest";
import { chooseEncoding } from "./negotiate";
import { answerPlainly } from "./plain-answer";
import type { QuickResponse } from "./prepared";
import type { Rendered } from "./rendered";

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

/** Sends what the build made: its best form, or 304 when the reader has it. */
export function sendStored(stored: Stored, request: IncomingMessage, response: QuickResponse, extra: ExtraHeaders): void {
  const encoding = encodingFor(request);
  if (!encoding) {
    answerPlainly(response, 406, extra);
    return;
  }
  const form = stored.forms[encoding] ?? stored.forms.identity;
  const sendable = startsVisit(headerOf(request, "sec-fetch-site")) ? form.outside : form.inside;
  const { status } = stored;
  const same = status === 200 && matches(headerOf(request, "if-none-match"), form.etag);
  if (status === 200 && !same && sendable.answer && response.sendPrepared(sendable.answer)) return;
  const bodiless = same || request.method === "HEAD";
  if (form.path && !bodiless) {
    void sendFile(form.path, form, sendable.headers, response, extra);
    return;
  }
  response.writeHead(same ? 304 : status, sendable.headers);
  response.end(bodiless ? undefined : bodyOf(sendable, stored));
}

/** Sends what lies on the disk; when it is gone or changed meanwhile, the reader gets a whole answer that says so. */
async function sendFile(
  path: string,
  form: Form,
  headers: string[],
  response: ServerResponse,
  extra: ExtraHeaders,
): Promise<void> {
  try {
    const body = await bodyOnDisk(path, form);
    response.writeHead(200, headers);
    response.end(body);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    answerPlainly(response, 500, extra);
  }
}

/** Sends what was made for this one request. */
export function sendRendered(
  { status, headers, body }: Rendered,
  encoding: Encoding,
  response: ServerResponse,
  extra: ExtraHeaders,
): void {
  const coded = body.length > 0 && encoding !== "identity";
  const bytes = coded ? compressQuickly(body, encoding) : body;
  response.writeHead(status, {
    ...headers,
    ...extra,
    "Content-Length": bytes.length,
    ...(coded ? { "Content-Encoding": encoding } : {}),
    Vary: "Accept-Encoding",
  });
  response.end(response.req.method === "HEAD" ? undefined : bytes);
}

/** Sends a reader to where a page lives. */
export function sendMoved(location: string, response: ServerResponse, extra: ExtraHeaders): void {
  response.writeHead(308, { Location: location, "Content-Length": 0, "Cache-Control": REVALIDATE, ...policy(), ...extra });
  response.end();
}

/** Says in a word how the server is: 200 when all is well, or else 503. */
export function sendHealth(status: 200 | 503, response: ServerResponse, extra: ExtraHeaders): void {
  const body = status === 200 ? "ok\n" : "searches are not answered\n";
  const type = { "Content-Type": "text/plain; charset=utf-8", "Content-Length": body.length };
  response.writeHead(status, { ...type, "Cache-Control": NOT_KEPT, ...policy(), ...extra });
  response.end(response.req.method === "HEAD" ? undefined : body);
}

function policy(): Record<string, string> {
  return { "Content-Security-Policy": contentSecurityPolicy(), ...COMMON_HEADERS };
}

/** Whether an If-None-Match header names this form; weak marks count, as they do for GET. */
function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header === etag || header.split(",").some((given) => given.trim() === "*" || given.trim().replace(/^W\//, "") === etag);
}
