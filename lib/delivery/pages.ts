import { Worker } from "node:worker_threads";
import type { Asked, Rendered } from "./rendered";

export interface ToThread {
  readonly id: number;
  readonly asked: Asked;
}

export type FromThread = { readonly id: number } & ({ readonly rendered: Rendered } | { readonly error: string });

/** Answers what has to be rendered for one request. */
export type RenderPage = (asked: Asked) => Promise<Rendered>;

/** Thrown when more is waiting than can be rendered soon; documents go on being served. */
export class BusyError extends Error {}

interface Waiting {
  resolve(rendered: Rendered): void;
  reject(error: Error): void;
}

const MOST_WAITING = 100;
/** A page leaves megabytes behind; with room for many of them, few outlive the cheap kind of collection. */
const YOUNG_MB = 16;

/** Next.js in a thread of its own: begun again when it ends, and never waited for by documents. */
export class PagesThread {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;

  /**
   * @param file the compiled pages-thread.ts
   * @param settings go before those of the environment
   */
  constructor(
    private readonly file: string,
    private readonly settings: Readonly<Record<string, string>> = {},
  ) {}

  /** Begins the thread before anyone asks. */
  start(): Worker {
    this.worker ??= this.begin();
    return this.worker;
  }

  /** @throws BusyError, or Error when the page cannot be rendered */
  readonly render: RenderPage = (asked) =>
    new Promise((resolve, reject) => {
      if (this.waiting.size >= MOST_WAITING) throw new BusyError("too many pages wait to be rendered");
      this.lastId += 1;
      this.waiting.set(this.lastId, { resolve, reject });
      this.start().postMessage({ id: this.lastId, asked } satisfies ToThread);
    });

  private begin(): Worker {
    const worker = new Worker(this.file, {
      env: { ...process.env, ...this.settings },
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
    worker.on("message", (answer: FromThread) => this.settle(answer));
    worker.on("error", (error) => console.error(`Search broke: ${error.message}`));
    worker.on("exit", () => this.giveUp());
    return worker;
  }

  private settle(answer: FromThread): void {
    const waiting = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if ("error" in answer) waiting?.reject(new Error(answer.error));
    // Between threads a Buffer becomes a plain array of bytes.
    else waiting?.resolve({ ...answer.rendered, body: Buffer.from(answer.rendered.body) });
  }

  private giveUp(): void {
    this.worker = null;
    for (const { reject } of this.waiting.values()) reject(new Error("search ended"));
    this.waiting.clear();
  }
}
