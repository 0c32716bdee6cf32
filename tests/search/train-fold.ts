import { renameSync, writeFileSync } from "node:fs";
import { readExamples } from "@/lib/content/search-examples";
import { trainModel } from "@/lib/search/training/train";
import type { FoldTask } from "./left-out";

// A process of its own for each model: training fills one processor.
process.once("message", async ({ writers, file }: FoldTask) => {
  const model = await trainModel(readExamples(process.cwd()).filter(({ writer }) => !writers.includes(writer)));
  writeFileSync(`${file}.part`, JSON.stringify(model));
  renameSync(`${file}.part`, file);
  process.exit(0);
});
