import type { Differences } from "./compare-builds";
import type { Update } from "./versions";

/** One step of the trial. */
export interface Step {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
  /** What it said about its failure; for tests, their names. */
  readonly said: readonly string[];
}

/** What came of trying an update. */
export interface Trial {
  readonly updates: readonly Update[];
  readonly steps: readonly Step[];
  /** Missing when the update could not be built. */
  readonly differences?: Differences;
  /** A place where the first changed text parts from what it was. */
  readonly example?: { readonly address: string; readonly before: string; readonly after: string } | undefined;
}

/** safe: take it. look: nothing fails, but readers get other bytes. unsafe: something fails. */
export type Verdict = "safe" | "look" | "unsafe";

const MOST = 10;

export function verdictOf({ steps, differences }: Trial): Verdict {
  if (steps.some(({ passed }) => !passed) || !differences) return "unsafe";
  const { changed, gone, added } = differences;
  return changed.length + gone.length + added.length > 0 ? "look" : "safe";
}

/** The whole report, in plain lines. */
export function reportOf(trial: Trial): string[] {
  const { updates, steps, differences, example } = trial;
  return [
    `Tried: ${updates.map(({ name, from, to }) => `${name} ${from} → ${to}`).join(", ")}`,
    ...steps.flatMap(linesOf),
    ...(differences ? documentLines(differences) : []),
    ...(example ? [`    first: ${example.address}`, `      was …${example.before}…`, `      is  …${example.after}…`] : []),
    "",
    ...CONCLUSION[verdictOf(trial)],
    ...(verdictOf(trial) === "unsafe" ? [] : ["To take it, type:", ...toTake(updates).map((line) => `  ${line}`)]),
  ];
}

const CONCLUSION: Readonly<Record<Verdict, readonly string[]>> = {
  safe: ["The update is safe: everything passed, and readers get the same bytes."],
  look: ["Look before you take it: everything passed, but readers get other bytes than before."],
  unsafe: [
    "The update is not safe: see what failed. Nothing here was changed; stay with what you have.",
    "What fails in the checkout too, by the same command there, is not the update’s fault: mend that first.",
  ],
};

function linesOf({ name, passed, seconds, said }: Step): string[] {
  const rest = said.length - MOST;
  return [
    `  ${passed ? "passed" : "FAILED"} ${seconds.toFixed(0).padStart(4)} s  ${name}`,
    ...(passed ? [] : said.slice(0, MOST).map((line) => `                 ${line}`)),
    ...(!passed && rest > 0 ? [`                 and ${rest} more`] : []),
  ];
}

function documentLines({ same, changed, gone, added, bytes: [before, after] }: Differences): string[] {
  const all = same + changed.length;
  const few = (addresses: readonly string[]) =>
    addresses.length > MOST ? `${addresses.slice(0, MOST).join(" ")} and ${addresses.length - MOST} more` : addresses.join(" ");
  return [
    changed.length === 0
      ? `  Documents and files: all ${all} are byte for byte what they were.`
      : `  Documents and files: ${same} of ${all} are byte for byte what they were; these are not: ${few(changed)}`,
    ...(gone.length > 0 ? [`  Gone: ${few(gone)}`] : []),
    ...(added.length > 0 ? [`  New: ${few(added)}`] : []),
    `  Over the wire, all together: ${before} bytes before, ${after} after.`,
  ];
}

/** The lock file is written without node_modules, or it would name the builds for this machine alone. */
function toTake(updates: readonly Update[]): string[] {
  const wanted = updates.map(({ name, to }) => `${name}@${to}`).join(" ");
  return [
    "rm -rf node_modules",
    `npm install --package-lock-only --save-exact ${wanted}`,
    "npm ci --include=dev && npm test",
    "git add package.json package-lock.json && git commit",
  ];
}
