import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { limitOf, PER_ENTRY } from "@/lib/build/budget";
import { newerSources } from "@/lib/build/newer-sources";
import { DOCUMENTS, readManifest } from "@/lib/server/manifest";
import type { DeskPage, Row } from "./types";

/** A text that is one page; whatever else changed may show on any page. */
const ARTICLE = /^content\/[a-z]{2}\/.+\.md$/;

/** What pages weigh: as they were measured while developing, else as the last build has them if nothing changed since. */
export class Weights {
  private readonly measured = new Map<string, number>();
  private built: { readonly made: number; readonly bytes: ReadonlyMap<string, number> } = { made: 0, bytes: new Map() };

  constructor(private readonly root: string) {}

  /** Notes what a page weighed just now. */
  note(address: string, bytes: number): void {
    this.measured.set(address, bytes);
  }

  /** Something changed, and any page may weigh something else. */
  forget(): void {
    this.measured.clear();
  }

  /** @returns for each page its weight, or null when nobody weighed it as it is now */
  look(): (page: DeskPage) => Row["weight"] {
    const { made, bytes } = this.lastBuild();
    const newer = made === 0 ? [] : newerSources(this.root, new Date(made));
    const changed = new Set(newer);
    const isStale = newer.some((file) => !ARTICLE.test(file));
    return ({ address, file }) => {
      const isFresh = !isStale && !(file && changed.has(file));
      const found = this.measured.get(address) ?? (isFresh ? bytes.get(address) : undefined);
      // How much a list may weigh depends on its length; “npm run budget” counts that.
      const limit = address in PER_ENTRY ? Number.POSITIVE_INFINITY : limitOf(address);
      return found === undefined ? null : { bytes: found, limit };
    };
  }

  private lastBuild() {
    const made = timeOf(join(this.root, DOCUMENTS, "manifest.json"));
    if (made !== this.built.made) this.built = { made, bytes: made === 0 ? new Map() : read(this.root) };
    return this.built;
  }
}

/** A build that is damaged, or of another version, weighs nothing. */
function read(root: string): ReadonlyMap<string, number> {
  try {
    return new Map(readManifest(root).entries.map(({ address, sizes }) => [address, sizes.br ?? sizes.identity]));
  } catch {
    return new Map();
  }
}

/** When a file was changed last; 0 when there is none. */
function timeOf(path: string): number {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}
