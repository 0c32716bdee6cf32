import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { DANGER_KINDS, LANGUAGES, type SearchExample } from "@/lib/content/search-examples";
import type { SavedModel } from "../model/model";
import type { Network } from "../model/network";
import { type Packed, pack, packedNumbers } from "../model/packed";
import type { Course, HandTask } from "./hand";
import { type Learner, newLearner } from "./learn";
import { outcomesFor } from "./lesson";
import { randomFrom } from "./random";
import { HANDS, sharedFrom } from "./shared";

// Chosen on writers who were left out: docs/search.md.
export const ROWS = 10_240;
export const DIMS = 16;
const KERNELS = 48;
const SEED = 3;
const FIRST: Course = { rounds: 5, rate: 0.2, rowsToo: true, seed: SEED };
/** After the rows were rounded, the rest learns to live with it. */
const LAST: Course = { rounds: 1, rate: 0.05, rowsToo: false, seed: SEED + 1 };
/** In how many steps each number is kept: up and down from 0, and a step's size. docs/decisions/0016-search-model.md */
const STEPS = { rows: [2, 1], kernels: [31, 0.1], kernelBias: [31, 0.1], weights: [7, 0.4], bias: [31, 0.1] } as const;

/** Threads do not get tsx from the one that starts them on every Node.js. */
const START = `import("tsx/esm/api").then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL("./hand.ts", import.meta.url).href)});
});`;

/** Learns from examples. The same examples in the same order give the same bytes on every machine. */
export async function trainModel(examples: readonly SearchExample[]): Promise<SavedModel> {
  const topics = [...new Set(examples.flatMap(({ pages }) => pages))].sort();
  const fresh = newLearner(ROWS, DIMS, KERNELS, outcomesFor(topics), randomFrom(SEED));
  const taught = await teach(fresh, examples, topics, FIRST);
  const rows = pack(taught.network.rows, ...STEPS.rows);
  const rounded = { ...taught, network: { ...taught.network, rows: packedNumbers(rows) } };
  const settled = await teach(rounded, examples, topics, LAST);
  return {
    rows: ROWS,
    dims: DIMS,
    kinds: DANGER_KINDS,
    languages: LANGUAGES,
    topics,
    numbers: { ...packAll(settled.network), rows },
  };
}

function packAll({ dims: _, ...network }: Network): SavedModel["numbers"] {
  const packed = Object.entries(network).map(([name, numbers]) => [
    name,
    pack(numbers, STEPS[name as keyof typeof STEPS][0], STEPS[name as keyof typeof STEPS][1]),
  ]);
  return Object.fromEntries(packed) as Record<keyof typeof STEPS, Packed>;
}

/** @returns the mean of the learner as it stood in the second half, after all hands went through their lessons */
async function teach(
  learner: Learner,
  examples: readonly SearchExample[],
  topics: readonly string[],
  course: Course,
): Promise<Learner> {
  const shared = sharedFrom(learner);
  const tasks = Array.from({ length: HANDS }, (_, hand): HandTask => ({ hand, shared, course, rows: ROWS, examples, topics }));
  const workers = tasks.map((workerData) => new Worker(START, { workerData, eval: true }));
  try {
    await Promise.all(workers.map((worker) => once(worker, "exit")));
  } finally {
    // One that fails would leave the other waiting.
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return { ...shared.met, network: shared.mean };
}
