import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Beside contentlayer's own, so that clearing that one clears this one. */
const FOLDER = ".contentlayer/.cache/care-steps";

/** A digest of some texts, in which no two lists of texts are the same. */
export function digestOf(...texts: readonly string[]): string {
  const hash = createHash("sha1");
  for (const text of texts) hash.update(`${text.length}:`).update(text);
  return hash.digest("hex");
}

/**
 * What was found out about a text before, by its digest. What this version of lib/content or other versions of its
 * packages found is not found again: each has a folder of its own, and the newest is kept.
 */
class Cache {
  private folder: string | undefined;

  /**
   * What is kept under this key, or what `make` gives, which is kept then.
   * @param inputs all that the result depends on, besides the code
   */
  remember<Value>(inputs: readonly string[], make: () => Value): Value {
    const path = join(this.open(), `${digestOf(...inputs)}.json`);
    const known = read(path);
    if (known !== undefined) return known as Value;
    const value = make();
    // Renamed when whole, so that no reader sees a part of it.
    const part = `${path}.${process.pid}`;
    writeFileSync(part, JSON.stringify(value));
    renameSync(part, path);
    return value;
  }

  private open(): string {
    this.folder ??= prepare(join(process.cwd(), FOLDER), codeDigest());
    return this.folder;
  }
}

/** One for all projects that a process reads, since keys tell their texts apart. */
export const cache = new Cache();

/** A value that cannot be read is made anew. */
function read(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

function prepare(parent: string, version: string): string {
  mkdirSync(join(parent, version), { recursive: true });
  for (const other of readdirSync(parent)) if (other !== version) rmSync(join(parent, other), { recursive: true, force: true });
  return join(parent, version);
}

function codeDigest(): string {
  const folder = join(process.cwd(), "lib/content");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const texts = files.sort().map((name) => readFileSync(join(folder, name), "utf8"));
  return digestOf(process.version, readFileSync(join(process.cwd(), "package-lock.json"), "utf8"), ...texts);
}
