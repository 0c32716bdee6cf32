import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { SearchExample } from "@/lib/content/search-examples";
import type { SavedModel } from "@/lib/search/model/model";
import { sourceOfTraining } from "./training-source";

const FOLDER = "node_modules/.cache/search-eval";

/** Writers that are left out together, and the model that learned from all others. */
export interface LeftOut {
  readonly writers: readonly string[];
  readonly model: SavedModel;
}

/** What a process is asked to do: learn from all but some writers, and keep what it learned. */
export interface FoldTask {
  readonly writers: readonly string[];
  readonly file: string;
}

/**
 * Trains a model for each group of writers without their examples, on every processor; one that was trained before is kept.
 * @param groups how many groups; one writer at a time unless told otherwise
 */
export async function modelsWithout(examples: readonly SearchExample[], groups?: number): Promise<LeftOut[]> {
  const all = [...new Set(examples.map(({ writer }) => writer))];
  const count = Math.min(groups ?? all.length, all.length);
  const parts = Array.from({ length: count }, (_, i) => all.filter((_, at) => at % count === i));
  const base = createHash("sha256").update(sourceOfTraining()).update(JSON.stringify(examples)).digest("hex");
  mkdirSync(FOLDER, { recursive: true });
  const tasks = parts.map((writers) => {
    const name = createHash("sha256").update(base).update(writers.join()).digest("hex");
    return { writers, file: join(FOLDER, `${name}.json`) };
  });
  const waiting = tasks.filter(({ file }) => !existsSync(file));
  await Promise.all(Array.from({ length: availableParallelism() }, () => work(waiting)));
  return tasks.map(({ writers, file }) => ({ writers, model: JSON.parse(readFileSync(file, "utf8")) }));
}

async function work(waiting: FoldTask[]): Promise<void> {
  for (let task = waiting.pop(); task; task = waiting.pop()) {
    await trained(task);
    console.error(`learned without ${task.writers.join(", ")}; ${waiting.length} to go`);
  }
}

function trained(task: FoldTask): Promise<void> {
  const child = fork(join(import.meta.dirname, "train-fold.ts"));
  child.send(task);
  return new Promise((resolve, reject) =>
    child.once("exit", (status) => (status === 0 ? resolve() : reject(new Error(`Training without ${task.writers} failed.`)))),
  );
}
