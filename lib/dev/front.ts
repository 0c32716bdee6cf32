import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { buildSync } from "esbuild";
import { addressOfFile } from "@/lib/content/address";
import type { Problem } from "@/lib/content/problem";
import { readRedirects } from "@/lib/content/settings";
import { delivered } from "./delivered";

const TYPES: Readonly<Record<string, string>> = { ".js": "text/javascript", ".json": "application/json" };
const OVERLAY = "/__dev/overlay.js";
const EVENTS = "/__dev/events";

/**
 * Stands before “next dev”: redirects and assets as they are now, the problems of the content over each page, and
 * ?document for the page as a build would deliver it. None of it is part of a build.
 */
export class Front {
  private readonly listeners = new Set<ServerResponse>();
  private readonly overlay: string;
  private problems: readonly Problem[] = [];
  private redirects: Readonly<Record<string, string>> = {};

  /** @param inner the port of “next dev” */
  constructor(
    private readonly root: string,
    private readonly inner: number,
  ) {
    const entry = join(import.meta.dirname, "overlay.client.ts");
    this.overlay = buildSync({ entryPoints: [entry], write: false, bundle: true }).outputFiles[0]?.text ?? "";
  }

  listen(port: number): Server {
    const server = createServer((asked, answer) => this.answer(asked, answer).catch((error) => fail(answer, error)));
    server.on("upgrade", (asked, socket, head) => this.upgrade(asked, socket, head));
    return server.listen(port);
  }

  /** Something was made anew: every open page hears of it. */
  changed(problems: readonly Problem[] | null): void {
    if (problems) this.problems = problems;
    try {
      this.redirects = readRedirects(this.root);
    } catch {
      // Said among the problems; the last sound ones stay.
    }
    for (const listener of this.listeners) listener.write(`${this.told()}event: reload\ndata:\n\n`);
  }

  private async answer(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const url = new URL(asked.url ?? "/", "http://localhost");
    const { pathname } = url;
    const target = Object.hasOwn(this.redirects, pathname) ? this.redirects[pathname] : undefined;
    if (target) answer.writeHead(307, { Location: target }).end();
    else if (pathname === EVENTS) this.listen_(answer);
    else if (pathname === OVERLAY) answer.writeHead(200, { "Content-Type": TYPES[".js"] }).end(this.overlay);
    else if (/^\/assets\/[\w.-]+$/.test(pathname)) this.asset(pathname, answer);
    else if (url.searchParams.has("document")) await this.deliver(url, answer);
    else this.forward(asked, answer);
  }

  private listen_(answer: ServerResponse): void {
    answer.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" }).write(this.told());
    this.listeners.add(answer);
    answer.once("close", () => this.listeners.delete(answer));
  }

  private told(): string {
    const told = this.problems.map(({ file, line = 1, column = 1, field, message, fix, warning = false }) => ({
      place: `${file}:${line}:${column}`,
      address: file.endsWith(".md") ? addressOfFile(file) : null,
      words: field ? `${field}: ${message}` : message,
      fix,
      warning,
    }));
    return `event: problems\ndata: ${JSON.stringify(told)}\n\n`;
  }

  private asset(pathname: string, answer: ServerResponse): void {
    const bytes = readFileSync(join(this.root, "public", pathname));
    answer.writeHead(200, { "Content-Type": TYPES[extname(pathname)] ?? "application/octet-stream" }).end(bytes);
  }

  private async deliver(url: URL, answer: ServerResponse): Promise<void> {
    const read = async (address: string) => (await fetch(`http://localhost:${this.inner}${address}`)).text();
    url.searchParams.delete("document");
    const page = `${url.pathname}${url.search}`;
    const { html, headers } = await delivered(page, this.withScript(await read(page)), read);
    answer.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...headers }).end(html);
  }

  private forward(asked: IncomingMessage, answer: ServerResponse): void {
    const headers = { ...asked.headers, "accept-encoding": "identity" };
    const inner = request({ port: this.inner, path: asked.url, method: asked.method, headers }, (got) => {
      const isPage = got.headers["content-type"]?.startsWith("text/html");
      if (isPage) this.page(got, answer).catch((error) => fail(answer, error));
      else got.pipe(answer.writeHead(got.statusCode ?? 502, got.headers));
    });
    inner.on("error", (error) => fail(answer, error));
    asked.pipe(inner);
  }

  private async page(got: IncomingMessage, answer: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of got) parts.push(part);
    const { "content-length": _length, "transfer-encoding": _encoding, ...headers } = got.headers;
    const html = `${this.withScript(Buffer.concat(parts).toString())}<script src="${OVERLAY}"></script>`;
    answer.writeHead(got.statusCode ?? 502, headers).end(html);
  }

  /** Next.js notices a new script a moment later than it is there. */
  private withScript(html: string): string {
    const { address } = JSON.parse(readFileSync(join(this.root, ".generated/script.json"), "utf8"));
    return html.replace(/\/assets\/site-\w+\.js/g, address);
  }

  /** The connection by which Next.js tells its pages of changes. */
  private upgrade(asked: IncomingMessage, socket: NodeJS.WritableStream & NodeJS.ReadableStream, head: Buffer): void {
    const inner = request({ port: this.inner, path: asked.url, method: asked.method, headers: asked.headers });
    inner.on("upgrade", (got, innerSocket, innerHead) => {
      const lines = Object.entries(got.headers).map(([name, value]) => `${name}: ${value}`);
      socket.write(`HTTP/1.1 101 Switching Protocols\r\n${lines.join("\r\n")}\r\n\r\n`);
      socket.write(innerHead);
      innerSocket.write(head);
      innerSocket.pipe(socket).pipe(innerSocket);
      innerSocket.on("error", () => socket.end());
      socket.on("error", () => innerSocket.end());
    });
    inner.on("error", () => socket.end());
    inner.end();
  }
}

function fail(answer: ServerResponse, error: unknown): void {
  if (!answer.headersSent) answer.writeHead(502, { "Content-Type": "text/plain; charset=utf-8" });
  answer.end(error instanceof Error ? error.message : String(error));
}
