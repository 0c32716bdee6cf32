import { type IncomingMessage, request, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";

/** What is being written is nobody else’s business: only this machine can connect. */
export const LOCAL = "127.0.0.1";

/** What to make of a page that Next.js drew. */
type Change = (html: string, status: number) => string;

/**
 * Hands a request on to another port of this machine, and its answer back.
 * @param change what to make of an answer that is a page
 */
export function forward(port: number, asked: IncomingMessage, answer: ServerResponse, change: Change): void {
  const headers = { ...asked.headers, "accept-encoding": "identity" };
  const inner = request({ host: LOCAL, port, path: asked.url, method: asked.method, headers }, async (got) => {
    const { "content-length": _length, "transfer-encoding": _encoding, ...kept } = got.headers;
    if (!kept["content-type"]?.startsWith("text/html")) return got.pipe(answer.writeHead(got.statusCode ?? 502, got.headers));
    const parts: Buffer[] = [];
    for await (const part of got) parts.push(part);
    const status = got.statusCode ?? 502;
    return answer.writeHead(status, kept).end(change(Buffer.concat(parts).toString(), status));
  });
  inner.on("error", () => refuse(answer));
  asked.pipe(inner);
}

/** Next.js is still starting, or was stopped: the browser asks again by itself. */
export function refuse(answer: ServerResponse): void {
  if (!answer.headersSent)
    answer.writeHead(503, { "Content-Type": "text/plain; charset=utf-8", "Retry-After": "2", Refresh: "2" });
  answer.end("Next.js does not answer yet; this page asks again in two seconds.\n");
}

/** The same for the connection by which Next.js tells its pages of changes. */
export function forwardUpgrade(port: number, asked: IncomingMessage, socket: Duplex, head: Buffer): void {
  const inner = request({ host: LOCAL, port, path: asked.url, method: asked.method, headers: asked.headers });
  inner.on("upgrade", (got, innerSocket, innerHead) => {
    const lines = Object.entries(got.headers).map(([name, value]) => `${name}: ${value}`);
    socket.write(`HTTP/1.1 101 Switching Protocols\r\n${lines.join("\r\n")}\r\n\r\n`);
    socket.write(innerHead);
    innerSocket.write(head);
    innerSocket.pipe(socket).pipe(innerSocket);
    innerSocket.on("error", () => socket.destroy());
    socket.on("error", () => innerSocket.destroy());
  });
  inner.on("error", () => socket.destroy());
  inner.end();
}
