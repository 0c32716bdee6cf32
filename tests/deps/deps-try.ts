import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { type Entry, readManifest } from "@/lib/server/manifest";
import { compareBuilds, firstDifference, textAt } from "./compare-builds";
import { type Options, optionsOf } from "./options";
import { copyCheckout, failedTests, pin, pinnedIn, step } from "./scratch";
import { reportOf, type Step, type Trial, verdictOf } from "./verdict";
import { GROUPS, newest, type Update } from "./versions";

// npm run deps:try — builds and tests the site with newer releases of what it is made with, in a copy, and says whether to take them.

const VITEST = "npx vitest run --reporter=dot --project";
const TESTS: readonly (readonly [name: string, command: string, said?: typeof failedTests])[] = [
  ["types", "npm run --silent typecheck"],
  ["budget", "npm run --silent budget"],
  ["unit tests", `${VITEST} unit`, failedTests],
  ["smoke test of the built site", "npx tsx tests/nodes/smoke.ts"],
  ["“next start”, the way back", `${VITEST} site next-start`, failedTests],
];
const EVERYTHING = [["everything", "npm run --silent test:all", failedTests]] as const;

/** What the registry has of a package. */
function published(name: string): string[] {
  const answer = execFileSync("npm", ["view", name, "versions", "--json"], { encoding: "utf8", maxBuffer: 1e8 });
  return [JSON.parse(answer)].flat();
}

/** What is newer than what the checkout has, or than what it is told to begin from. */
function updatesFor({ groups, reach, from }: Options): Update[] {
  const pinned = new Map([...pinnedIn("."), ...from]);
  return groups.flatMap((group) => {
    const names = GROUPS[group] ?? [];
    const now = pinned.get(names[0] ?? "") ?? "";
    const to = newest(now, names.map(published), reach);
    return to ? names.map((name) => ({ name, from: now, to })) : [];
  });
}

/** Runs steps until one fails. */
async function inOrder(steps: readonly (() => Promise<Step>)[], done: Step[]): Promise<boolean> {
  for (const next of steps) {
    const one = await next();
    done.push(one);
    if (!one.passed) return false;
  }
  return true;
}

async function tryIn(copy: string, updates: readonly Update[], { all, from }: Options): Promise<Trial> {
  const steps: Step[] = [];
  const make = (which: string, versions: ReadonlyMap<string, string>) => [
    ...(versions.size > 0 ? [() => pin(copy, versions)] : []),
    () => step(`packages ${which}`, copy, "npm ci --include=dev"),
    () => step(`build ${which}`, copy, "npm run --silent build"),
  ];
  if (!(await inOrder(make("as they are", from), steps))) return { updates, steps };
  const before = readManifest(copy);
  // The second build takes the place of the first.
  const kept = new Map(before.entries.filter(({ style }) => style).map((entry) => [entry.address, textAt(copy, entry)]));
  if (!(await inOrder(make("with the update", new Map(updates.map(({ name, to }) => [name, to]))), steps)))
    return { updates, steps };
  // Every test is run, so that all failures are told at once.
  for (const [name, command, said] of all ? EVERYTHING : TESTS) steps.push(await step(name, copy, command, said));
  const after = readManifest(copy);
  const differences = compareBuilds(before.entries, after.entries);
  return { updates, steps, differences, example: exampleOf(differences.changed, kept, copy, after.entries) };
}

/** Where the first document that changed parts from what it was. */
function exampleOf(
  changed: readonly string[],
  kept: ReadonlyMap<string, string>,
  copy: string,
  after: Entry[],
): Trial["example"] {
  const entry = after.find(({ address }) => changed.includes(address) && kept.has(address));
  return entry && { address: entry.address, ...firstDifference(kept.get(entry.address) ?? "", textAt(copy, entry)) };
}

async function main(): Promise<void> {
  const options = optionsOf(process.argv.slice(2));
  const updates = updatesFor(options);
  if (updates.length === 0) {
    console.log(`Nothing newer: ${options.groups.join(", ")} are the newest ${options.reach} releases.`);
    return;
  }
  const copy = copyCheckout(".");
  console.log(`Trying in ${copy}; the checkout stays as it is. This takes five to ten minutes on two cores.`);
  const trial = await tryIn(copy, updates, options);
  console.log(`\n${reportOf(trial).join("\n")}`);
  const safe = verdictOf(trial) === "safe";
  if (safe && !options.keep) rmSync(copy, { recursive: true, force: true });
  else console.log(`\nThe copy is in ${copy}; delete it when you have looked.`);
  if (!safe) process.exitCode = 1;
}

await main();
