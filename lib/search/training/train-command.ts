import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readExamples } from "@/lib/content/search-examples";
import { examplesDigest, MODEL_FILE } from "@/lib/content/search-model";
import { trainModel } from "./train";

// npm run search:train — learns what searches mean from content/data/search/examples, in about a minute.
const root = process.cwd();
const start = performance.now();
const examples = readExamples(root);
const model = { examples: examplesDigest(root), ...(await trainModel(examples)) };
writeFileSync(join(root, MODEL_FILE), `${JSON.stringify(model)}\n`);
console.log(`Learned from ${examples.length} examples in ${((performance.now() - start) / 1000).toFixed(0)} s: ${MODEL_FILE}`);
