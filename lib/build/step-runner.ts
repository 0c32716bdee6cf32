import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { Piscina } from "piscina";
// Loaded before any worker loads it, or its shared libraries go with the first worker that ends, and the process with them:
// https://sharp.pixelplumbing.com/install#worker-threads
import "sharp";
import "@/components/share/card-font";
import { site } from "@/lib/site";
import { NODE_BUNDLE } from "./bundle-server";
import type { Forms } from "./compress";
import { sheetTexts } from "./sheets";
import type { Step, StepContext } from "./step";
import { StepCache } from "./step-cache";

/** Kept by “next build”, and by hosts that keep Next.js's own cache from build to build. */
const CACHE = "cache/care-steps";
/** Steps at hand for each thread; more would only hold pages in memory. */
const AHEAD = 3;

/** Does the steps of a build on all cores, and none that an earlier build did already. */
export class StepRunner {
  /** How many steps no earlier build had done. */
  done = 0;
  private pool: Piscina<Step, Forms> | undefined;

  private constructor(
    private readonly worker: string,
    private readonly cache: StepCache,
    private readonly context: StepContext,
  ) {}

  /**
   * Compiles the worker: what it became tells whether kept results still hold.
   * @param root the project's folder
   * @param distDir the build's folder, .next
   */
  static async open(root: string, distDir: string): Promise<StepRunner> {
    const worker = join(root, ".generated/step-worker.mjs");
    await build({ ...NODE_BUNDLE, entryPoints: [join(root, "lib/build/step-worker.ts")], outfile: worker });
    const version = createHash("sha256")
      .update(readFileSync(worker))
      .update(readFileSync(join(root, "package-lock.json")))
      .update(JSON.stringify([site, process.versions, sheetTexts(distDir)]))
      .digest("hex");
    return new StepRunner(worker, new StepCache(join(distDir, CACHE), version), { distDir });
  }

  /** @throws Error as the step does */
  async run(step: Step): Promise<Forms> {
    const key = this.cache.keyOf(step);
    const kept = this.cache.read(key);
    if (kept) return kept;
    this.pool ??= new Piscina({
      filename: this.worker,
      workerData: this.context,
      maxThreads: availableParallelism(),
      execArgv: [],
    });
    const forms = await this.pool.run(step);
    this.cache.write(key, forms);
    this.done += 1;
    return forms;
  }

  /** Does something with each item, as many at a time as keep all threads busy; ends at the first error. */
  async each<Item>(items: Iterable<Item>, act: (item: Item) => Promise<void>): Promise<void> {
    // All turns take from one iterator.
    const queue = [...items].values();
    const turn = async () => {
      for (const item of queue) await act(item);
    };
    await Promise.all(Array.from({ length: AHEAD * availableParallelism() }, turn));
  }

  /** Drops what earlier builds kept and this one did not use; for the end of a build that came to its end. */
  dropUnused(): void {
    this.cache.prune();
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await this.pool?.destroy();
  }
}
