import { Piscina } from "piscina";
import type { Encoding } from "./manifest";
import type { SearchShell } from "./search-document";

/** All that a page of results may depend on; what else a request says stays outside. */
export interface RenderRequest {
  readonly query: string;
  readonly encoding: Encoding;
}

/** A page of results in the encoding that was asked for. The worker catches its own errors: a task that rejects means that it died. */
export type RenderResult = { readonly body: Uint8Array } | { readonly error: string };

/** @throws BusyError, or Error when this page cannot be drawn */
export type RenderSearch = (request: RenderRequest) => Promise<Uint8Array>;

/** How a search ends: with its page, turned away at once, without one in time, or broken. */
export type SearchOutcome = "answered" | "refused" | "timed_out" | "failed";

/** Thrown when a search cannot be answered soon; documents go on being served. */
export class BusyError extends Error {
  constructor(
    message: string,
    readonly outcome: Exclude<SearchOutcome, "answered">,
  ) {
    super(message);
  }
}

/** In milliseconds. */
export interface SearchLimits {
  /** From the request to its answer, and for the worker to draw one page. */
  readonly page: number;
  /** For a new worker to draw its first page. */
  readonly start: number;
  /** Before a worker that failed once is replaced; doubled after each further failure. */
  readonly pause: number;
}

const LIMITS: SearchLimits = { page: 2000, start: 20_000, pause: 250 };
const LONGEST_PAUSE_MS = 30_000;
/** A worker that lived so long starts with a clean record. */
const FORGIVEN_MS = 60_000;
const MOST_WAITING = 100;
/** Drawn before readers ask, so that the engine is compiled by then; each by itself, so that a reader waits for one at most. */
const WARM_UP = ["iop", "detox at home", "can i keep my job", "cravings", "php program", "medicine for opioids"];
const ROUNDS = 25;

/**
 * The worker that draws pages of results, watched from this thread. One that does not answer in time, or that ends, is
 * terminated and replaced, after a pause that grows while it goes on failing. Meanwhile readers get a BusyError at once.
 */
export class SearchPool {
  /** One worker, which lives as long as its pool; null during a pause. */
  private pool: Piscina | null = null;
  private turn: Promise<unknown> = Promise.resolve();
  private asked = 0;
  private replaced = 0;
  private failures = 0;
  private failedAt = 0;
  private restart: NodeJS.Timeout | undefined;

  /** @param file the compiled search-worker.ts */
  constructor(
    private readonly file: string,
    private readonly shell: SearchShell,
    private readonly limits: SearchLimits = LIMITS,
  ) {}

  /** Searches that have no answer yet, the one that is being drawn included. */
  get waiting(): number {
    return this.asked;
  }

  /** How often a new worker took the place of one that failed. */
  get restarts(): number {
    return this.replaced;
  }

  /** Starts the worker before anyone asks. */
  start(): void {
    const pool = new Piscina({
      filename: this.file,
      name: "render",
      // None that nobody asked for: when it is to be replaced is decided here.
      minThreads: 0,
      maxThreads: 1,
      idleTimeout: Number.POSITIVE_INFINITY,
      recordTiming: false,
      workerData: this.shell,
      env: { ...process.env, NODE_ENV: "production" },
    });
    pool.on("error", (error) => this.fail(pool, error.message));
    this.pool = pool;
    this.warmUp(pool).catch(() => {});
  }

  /** Ends the worker for good. */
  async stop(): Promise<void> {
    clearTimeout(this.restart);
    const { pool } = this;
    this.pool = null;
    await pool?.destroy();
  }

  readonly render: RenderSearch = async (request) => {
    const { pool } = this;
    if (!pool) throw new BusyError("search is about to be started again", "refused");
    if (this.asked >= MOST_WAITING) throw new BusyError("too many searches wait", "refused");
    this.asked += 1;
    try {
      const deadline = AbortSignal.timeout(this.limits.page);
      return await withTimeout(this.enqueue(pool, request, this.limits.page, deadline), deadline);
    } finally {
      this.asked -= 1;
    }
  };

  private async warmUp(pool: Piscina): Promise<void> {
    let patience = this.limits.start;
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const query of WARM_UP) {
        await this.enqueue(pool, { query, encoding: "br" }, patience);
        patience = this.limits.page;
      }
    }
  }

  /** One page after the other: drawn side by side, they would share the time and all be late. */
  private enqueue(pool: Piscina, request: RenderRequest, patience: number, deadline?: AbortSignal): Promise<Uint8Array> {
    const drawn = this.turn.then(() => {
      if (deadline?.aborted) throw new BusyError("a search waited too long", "timed_out");
      return this.draw(pool, request, patience);
    });
    this.turn = drawn.catch(() => {});
    return drawn;
  }

  private async draw(pool: Piscina, request: RenderRequest, patience: number): Promise<Uint8Array> {
    if (pool !== this.pool) throw new BusyError("search broke", "failed");
    const watchdog = AbortSignal.timeout(patience);
    const result: RenderResult = await pool.run(request, { signal: watchdog }).catch((error: Error) => {
      this.fail(pool, watchdog.aborted ? "the worker did not answer in time" : error.message);
      throw new BusyError("search broke", "failed");
    });
    if ("error" in result) throw new Error(result.error);
    return result.body;
  }

  private fail(pool: Piscina, why: string): void {
    if (pool !== this.pool) return;
    console.error(`Search broke: ${why}`);
    this.pool = null;
    void pool.destroy();
    const now = performance.now();
    this.failures = now - this.failedAt > FORGIVEN_MS ? 1 : this.failures + 1;
    this.failedAt = now;
    const pause = Math.min(this.limits.pause * 2 ** (this.failures - 1), LONGEST_PAUSE_MS);
    this.restart = setTimeout(() => {
      this.replaced += 1;
      this.start();
    }, pause);
  }
}

/** A promise's value, unless the deadline comes first. */
function withTimeout<Value>(promise: Promise<Value>, deadline: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    deadline.addEventListener("abort", () => reject(new BusyError("a search took too long", "timed_out")), { once: true });
    promise.then(resolve, reject);
  });
}
