import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Everything that decides what is learned from the same examples. */
export function sourceOfTraining(): string {
  return ["lib/search/training", "lib/search/model"]
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((file) => !file.endsWith("-command.ts"))
    .sort()
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
}
