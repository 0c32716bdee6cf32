import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseExamples, type SearchExample } from "@/lib/content/search-examples";
import type { SearchEngine } from "@/lib/search/engine";
import { search } from "@/lib/search/query";
import type { Asked } from "./left-out-report";

const FOLDER = join(import.meta.dirname, "../fixtures/search-held-out");

/** Searches from which nothing was learned: by writers who saw no other line, and for whom no example was written. */
export function heldOut(): { name: string; examples: SearchExample[] }[] {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => {
      const { examples, problems } = parseExamples(name, readFileSync(join(FOLDER, name), "utf8"));
      if (problems.length > 0) throw new Error(problems.map(({ line, message }) => `${name}:${line} ${message}`).join("\n"));
      return { name, examples };
    });
}

/** What the site's search answers. */
export function askAll(engine: SearchEngine, examples: readonly SearchExample[]): Asked[] {
  return examples.map((example) => ({
    example,
    result: search(engine, example.query),
    meaning: engine.model(example.query),
  }));
}
