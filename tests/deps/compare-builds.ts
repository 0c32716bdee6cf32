import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DOCUMENTS, type Entry, MIRROR } from "@/lib/server/manifest";

/** What differs between two builds, by address. */
export interface Differences {
  readonly same: number;
  readonly changed: readonly string[];
  readonly gone: readonly string[];
  readonly added: readonly string[];
  /** Bytes over the wire of all documents and files together, before and after. */
  readonly bytes: readonly [before: number, after: number];
}

type Entries = readonly Entry[];

/** Compares two builds of the same site, document by document and file by file. */
export function compareBuilds(before: Entries, after: Entries): Differences {
  const [old, now] = [byAddress(before), byAddress(after)];
  const both = [...old.keys()].filter((address) => now.has(address));
  const changed = both.filter((address) => old.get(address)?.hashes.identity !== now.get(address)?.hashes.identity);
  return {
    same: both.length - changed.length,
    changed,
    gone: [...old.keys()].filter((address) => !now.has(address)),
    added: [...now.keys()].filter((address) => !old.has(address)),
    bytes: [wire(before), wire(after)],
  };
}

function byAddress(entries: Entries): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.address, entry]));
}

function wire(entries: Entries): number {
  return entries.reduce((total, { sizes }) => total + (sizes.br ?? sizes.identity), 0);
}

/** The first place where two texts part, with a little of both. */
export function firstDifference(before: string, after: string): { readonly before: string; readonly after: string } {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 30), at + 50).replace(/\s+/g, " ");
  return { before: around(before), after: around(after) };
}

/** The text of a document or file of a build. */
export function textAt(root: string, { file }: Entry): string {
  return readFileSync(join(root, DOCUMENTS, MIRROR, file), "utf8");
}
