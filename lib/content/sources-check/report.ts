import { sourceUses } from "../checks/sources";
import { DATED_RULES } from "../dated-rules";
import type { Content, Source } from "../model";
import type { DatedRule } from "../schema/dated-rule";
import type { Outcome } from "./outcome";

/** A source that has an address, and what has become of it. */
export interface Asked {
  readonly source: Pick<Source, "id" | "url">;
  readonly outcome: Outcome;
}

const GROUPS = [
  ["dead", "Dead"],
  ["moved", "Moved for good"],
  ["doubtful", "Doubtful"],
] as const;

/** The pages and data files that lean on each source: id → addresses and files. */
export function leaning(content: Content, rules: readonly DatedRule[]): ReadonlyMap<string, ReadonlySet<string>> {
  const addresses = new Map([...content.articles.values()].map(({ file, address }) => [file, address]));
  const uses = [...sourceUses(content), ...rules.map(({ source: id }) => ({ id, file: DATED_RULES }))];
  const found = new Map<string, Set<string>>();
  for (const { id, file } of uses) found.set(id, (found.get(id) ?? new Set()).add(addresses.get(file) ?? file));
  return found;
}

/** What an editor reads: each group with its sources, then one line of counts. */
export function report(asked: readonly Asked[], leans: ReadonlyMap<string, ReadonlySet<string>>, without: number): string[] {
  const groups = GROUPS.flatMap(([kind, title]) => {
    const own = asked.filter(({ outcome }) => outcome.kind === kind);
    return own.length === 0 ? [] : [`${title}: ${own.length}`, ...own.flatMap((one) => linesOf(one, leans)), ""];
  });
  const count = (kind: Outcome["kind"]) => asked.filter(({ outcome }) => outcome.kind === kind).length;
  const counts = `${count("alive")} alive, ${count("moved")} moved for good, ${count("doubtful")} doubtful, ${count("dead")} dead`;
  return [...groups, `${asked.length} asked: ${counts}; ${without} without an address.`];
}

function linesOf({ source: { id, url }, outcome }: Asked, leans: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const fate = outcome.kind === "moved" ? `→ ${outcome.to}` : "why" in outcome ? `– ${outcome.why}` : "";
  return [`  ${id}: ${url} ${fate}`, `    ${[...(leans.get(id) ?? [])].sort().join(", ") || "nothing leans on it"}`];
}
