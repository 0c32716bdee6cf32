import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, resolve } from "node:path";
import { buildSync } from "esbuild";
import { ownName } from "@/lib/content/edition/layers";
import { ContentError, wordsOf } from "@/lib/content/problem";
import { readRedirects } from "@/lib/content/settings";
import { asDelivered } from "./as-delivered";
import { DeskPages } from "./desk/desk";
import type { PlacedProblem } from "./desk/types";
import { Weights } from "./desk/weights";
import type { Made } from "./make";
import { notDrawn } from "./not-drawn";
import { forward, forwardUpgrade, LOCAL, refuse } from "./proxy";

const TYPES: Readonly<Record<string, string>> = { ".js": "text/javascript", ".json": "application/json" };
const PAGE = { "Content-Type": "text/html; charset=utf-8" };
const OVERLAY = "/__dev/overlay.js";
const EVENTS = "/__dev/events";

/**
 * Stands before “next dev”: redirects and assets as they are now, the problems of the content over each page, ?document for
 * the page as a build would deliver it, and the desk. None of it is part of a build, and only this machine can ask for it.
 */
export class Front {
  private readonly listeners = new Set<ServerResponse>();
  private readonly overlay: string;
  private readonly weights: Weights;
  private readonly desk: DeskPages;
  private problems: readonly PlacedProblem[] = [];
  private redirects: { readonly made: number; readonly all: Readonly<Record<string, string>> } = { made: 0, all: {} };

  /** @param inner the port of “next dev” */
  constructor(
    private readonly root: string,
    private readonly inner: number,
  ) {
    const entry = join(import.meta.dirname, "overlay.client.ts");
    this.overlay = buildSync({ entryPoints: [entry], write: false, bundle: true }).outputFiles[0]?.text ?? "";
    this.weights = new Weights(root);
    this.desk = new DeskPages(root, this.weights);
  }

  listen(port: number): Server {
    const server = createServer((asked, answer) => {
      this.answer(asked, answer).catch((error) => answer.writeHead(500).end(String(error)));
    });
    server.on("upgrade", (asked, socket, head) => forwardUpgrade(this.inner, asked, socket, head));
    return server.listen(port, LOCAL);
  }

  /** Something was found, or made anew: every open page hears of it. */
  changed({ content, isDone }: Made): void {
    if (content) {
      this.problems = content.problems;
      this.desk.take(content.problems, content.desk);
    }
    this.weights.forget();
    for (const listener of this.listeners) listener.write(isDone ? "event: reload\ndata:\n\n" : this.told());
  }

  /** Where an address leads by the file as it is now. */
  private targetOf(pathname: string): string | undefined {
    const made = this.madeRedirects();
    try {
      if (made !== this.redirects.made) this.redirects = { made, all: readRedirects(this.root) };
    } catch (error) {
      // It is among the problems; the last sound ones stay.
      if (!(error instanceof ContentError)) throw error;
    }
    return Object.hasOwn(this.redirects.all, pathname) ? this.redirects.all[pathname] : undefined;
  }

  /** When redirects were written last; an edition's are in its edition.yaml too. */
  private madeRedirects(): number {
    const own = ["redirects.yaml", "edition.yaml"].map((name) => resolve(this.root, ownName(this.root, name)));
    const times = [join(this.root, "content/data/redirects.yaml"), ...own].map(
      (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0,
    );
    return Math.max(...times);
  }

  private async answer(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const url = new URL(asked.url ?? "/", "http://localhost");
    const { pathname } = url;
    const target = this.targetOf(pathname);
    // Not for good, as a build would say: the browser would keep it while the file changes.
    if (this.desk.answer(url, answer)) return;
    if (target) answer.writeHead(307, { Location: target }).end();
    else if (pathname === EVENTS) this.subscribe(answer);
    else if (pathname === OVERLAY) answer.writeHead(200, { "Content-Type": TYPES[".js"] }).end(this.overlay);
    else if (/^\/assets\/[\w-]+\.\w+$/.test(pathname)) this.sendAsset(pathname, answer);
    else if (url.searchParams.has("document")) await this.deliver(url, answer);
    else forward(this.inner, asked, answer, (html, status) => this.withOverlay(this.shown(pathname, html, status)));
  }

  private shown(pathname: string, html: string, status: number): string {
    return notDrawn(pathname, status, this.problems) ?? asDelivered(html, status);
  }

  private withOverlay(html: string): string {
    return `${this.withScript(html)}<script src="${OVERLAY}"></script>`;
  }

  private subscribe(answer: ServerResponse): void {
    answer.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" }).write(this.told());
    this.listeners.add(answer);
    answer.once("close", () => this.listeners.delete(answer));
  }

  /** The problems, as lib/dev/overlay.client.ts takes them. */
  private told(): string {
    const told = this.problems.map((problem) => ({
      place: `${problem.file}:${problem.line}:${problem.column}`,
      address: problem.at?.address ?? null,
      words: wordsOf(problem),
      fix: problem.fix,
      warning: problem.warning ?? false,
    }));
    return `event: problems\ndata: ${JSON.stringify(told)}\n\n`;
  }

  private sendAsset(pathname: string, answer: ServerResponse): void {
    const bytes = readFileSync(join(this.root, "public", pathname));
    answer.writeHead(200, { "Content-Type": TYPES[extname(pathname)] ?? "application/octet-stream" }).end(bytes);
  }

  private async deliver(url: URL, answer: ServerResponse): Promise<void> {
    const ask = (address: string) => fetch(`http://${LOCAL}:${this.inner}${address}`);
    const read = async (address: string) => (await ask(address)).text();
    const framed = url.searchParams.get("document") === "framed";
    url.searchParams.delete("document");
    const page = `${url.pathname}${url.search}`;
    const drawn = await ask(page).catch(() => null);
    if (!drawn) return refuse(answer);
    const instead = notDrawn(url.pathname, drawn.status, this.problems);
    if (instead) return void answer.writeHead(drawn.status, PAGE).end(this.withOverlay(instead));
    // It reads what the content step writes, which on a new checkout is not there when the front begins.
    const { delivered } = await import("./delivered");
    const { html, headers, bytes } = await delivered(page, this.withScript(await drawn.text()), read, framed);
    if (drawn.ok && bytes) this.weights.note(page, bytes);
    answer.writeHead(200, { ...PAGE, ...headers }).end(html);
  }

  /** Next.js notices a new script a moment later than it is there; where none could be made, it says so itself. */
  private withScript(html: string): string {
    const made = join(this.root, ".generated/script.json");
    if (!existsSync(made)) return html;
    const { address } = JSON.parse(readFileSync(made, "utf8"));
    return html.replace(/\/assets\/site-\w+\.js/g, address);
  }
}
