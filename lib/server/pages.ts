import { Worker } from "node:worker_threads";
import type { Asked, Rendered } from "./rendered";

export interface ToThread {
  readonly id: number;
  readonly asked: Asked;
}

/** The thread says once that it can render; after that, each message answers one that was sent. */
export type FromThread =
  | { readonly ready: true }
  | { readonly id: number; readonly rendered: Rendered }
  | { readonly id: number; readonly error: string };

/** Answers what has to be rendered for one request. */
export type RenderPage = (asked: Asked) => Promise<Rendered>;

/** Thrown when a page cannot be rendered soon; documents go on being served. */
export class BusyError extends Error {}

/** How long the thread may take, in milliseconds. */
export interface Patience {
  /** From when a page was asked for, or began to be rendered, to its end. */
  readonly page: number;
  /** From the beginning of the thread until it can render. */
  readonly start: number;
  /** Until the thread is begun again after it failed once; twice as long after each further failure. */
  readonly pause: number;
}

const PATIENCE: Patience = { page: 2000, start: 20_000, pause: 250 };
const LONGEST_PAUSE_MS = 30_000;
/** A thread that lived so long starts with a clean record. */
const FORGIVEN_MS = 60_000;
const MOST_WAITING = 100;
/** A page leaves megabytes behind; with room for many of them, few outlive the cheap kind of collection. */
const YOUNG_MB = 16;

interface Job {
  readonly asked: Asked;
  resolve(rendered: Rendered): void;
  reject(error: Error): void;
  /** Gives up on the job when its reader has waited too long. */
  patience?: NodeJS.Timeout;
}

/**
 * Next.js in a thread of its own, watched from this one: a thread that does not answer in time, or that ends, is ended
 * and begun again, after a pause that grows while it goes on failing. Meanwhile readers get a BusyError at once.
 */
export class PagesThread {
  private worker: Worker | null = null;
  private ready = false;
  private waiting: Job[] = [];
  private current: Job | null = null;
  private lastId = 0;
  private failures = 0;
  private failedAt = 0;
  private pausing: NodeJS.Timeout | null = null;
  /** Ends a thread that takes too long to start, or for one page. */
  private watchdog: NodeJS.Timeout | undefined;

  /**
   * @param file the compiled pages-thread.ts
   * @param settings go before those of the environment
   */
  constructor(
    private readonly file: string,
    private readonly settings: Readonly<Record<string, string>> = {},
    private readonly patience: Patience = PATIENCE,
  ) {}

  /** Begins the thread before anyone asks; it is begun at the first page otherwise. */
  start(): void {
    if (this.worker || this.pausing) return;
    const worker = new Worker(this.file, {
      env: { ...process.env, ...this.settings },
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
    this.worker = worker;
    worker.on("message", (message: FromThread) => worker === this.worker && this.take(message));
    worker.on("error", (error) => worker === this.worker && this.fail(error.message));
    worker.on("exit", () => worker === this.worker && this.fail("its thread ended"));
    this.watch(this.patience.start, "it did not start in time");
  }

  /** Ends the thread for good. */
  async stop(): Promise<void> {
    const { worker } = this;
    this.worker = null;
    clearTimeout(this.watchdog);
    clearTimeout(this.pausing ?? undefined);
    this.giveUp();
    await worker?.terminate();
  }

  /** @throws BusyError, or Error when the page cannot be rendered */
  readonly render: RenderPage = (asked) =>
    new Promise((resolve, reject) => {
      this.start();
      if (this.pausing) throw new BusyError("search is about to be begun again");
      if (this.waiting.length >= MOST_WAITING) throw new BusyError("too many pages wait to be rendered");
      const job: Job = { asked, resolve, reject };
      this.waiting.push(job);
      if (this.ready) this.hurry(job);
      this.next();
    });

  private next(): void {
    if (!this.ready || this.current) return;
    const job = this.waiting.shift();
    if (!job) return;
    this.current = job;
    this.lastId += 1;
    this.worker?.postMessage({ id: this.lastId, asked: job.asked } satisfies ToThread);
    this.watch(this.patience.page, "a page took too long");
  }

  private take(message: FromThread): void {
    if ("ready" in message) {
      this.ready = true;
      for (const job of this.waiting) this.hurry(job);
    } else if (message.id === this.lastId && this.current) {
      const job = this.current;
      this.current = null;
      clearTimeout(job.patience);
      if ("error" in message) job.reject(new Error(message.error));
      // Between threads a Buffer becomes a plain array of bytes.
      else job.resolve({ ...message.rendered, body: Buffer.from(message.rendered.body) });
    }
    clearTimeout(this.watchdog);
    this.next();
  }

  /** Who has waited too long in the line is answered, and leaves it. */
  private hurry(job: Job): void {
    job.patience = setTimeout(() => {
      this.waiting = this.waiting.filter((one) => one !== job);
      job.reject(new BusyError("a page waited too long"));
    }, this.patience.page);
  }

  private watch(milliseconds: number, complaint: string): void {
    clearTimeout(this.watchdog);
    this.watchdog = setTimeout(() => this.fail(complaint), milliseconds);
  }

  private fail(why: string): void {
    console.error(`Search broke: ${why}`);
    const { worker } = this;
    this.worker = null;
    clearTimeout(this.watchdog);
    this.failures = performance.now() - this.failedAt > FORGIVEN_MS ? 1 : this.failures + 1;
    this.failedAt = performance.now();
    const pause = Math.min(this.patience.pause * 2 ** (this.failures - 1), LONGEST_PAUSE_MS);
    this.pausing = setTimeout(() => {
      this.pausing = null;
      this.start();
    }, pause);
    this.giveUp();
    void worker?.terminate();
  }

  private giveUp(): void {
    this.ready = false;
    for (const job of [this.current, ...this.waiting]) {
      clearTimeout(job?.patience);
      job?.reject(new BusyError("search broke"));
    }
    this.current = null;
    this.waiting = [];
  }
}
