import type { Ask } from "./ask";
import { type Outcome, outcomeOf } from "./outcome";
import { politely } from "./politely";

export interface AskAllOptions {
  readonly ask: Ask;
  /** Milliseconds between two requests to one host. */
  readonly pause: number;
  /** How many hosts are asked side by side. */
  readonly hosts: number;
}

/**
 * Asks every address: hosts side by side, the addresses of a host one after the other.
 * @returns address → what has become of it
 */
export async function askAll(
  addresses: Iterable<string>,
  { ask, pause, hosts }: AskAllOptions,
): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const polite = politely(ask, pause);
  // The host with the most addresses takes longest, so it comes first.
  const waiting = byHost(addresses).sort((a, b) => b.length - a.length);
  const work = async () => {
    for (let own = waiting.shift(); own; own = waiting.shift())
      for (const address of own) outcomes.set(address, await outcomeOf(address, polite));
  };
  await Promise.all(Array.from({ length: hosts }, work));
  return outcomes;
}

/** Each address once, with those of its host. */
function byHost(addresses: Iterable<string>): string[][] {
  const hosts = new Map<string, string[]>();
  for (const address of new Set(addresses)) {
    const { host } = new URL(address);
    hosts.set(host, [...(hosts.get(host) ?? []), address]);
  }
  return [...hosts.values()];
}
