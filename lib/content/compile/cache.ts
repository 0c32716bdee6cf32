import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Beside contentlayer's own, so that clearing that one clears this one. */
const FOLDER = ".contentlayer/.cache/care-steps";

const MONTH = 30 * 24 * 60 * 60 * 1000;

/** A digest of some texts, in which no two lists of texts are the same. */
export function digestOf(...texts: readonly string[]): string {
  const hash = createHash("sha1");
  for (const text of texts) hash.update(`${text.length}:`).update(text);
  return hash.digest("hex");
}

/**
 * What was found out about a text before, by its digest. What this version of lib/content or other versions of its
 * packages found is not looked at: each has a folder of its own.
 */
export class Cache {
  private folder: string | undefined;

  /** @param parent where its folder lies */
  constructor(private readonly parent: () => string) {}

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
    mkdirSync(this.open(), { recursive: true });
    writeFileSync(part, JSON.stringify(value));
    renameSync(part, path);
    return value;
  }

  /** Whether something is kept under this key. */
  has(inputs: readonly string[]): boolean {
    return existsSync(join(this.open(), `${digestOf(...inputs)}.json`));
  }

  /** Takes away what other versions found, and what is a month old: if its text still stands, it is soon read anew. */
  sweep(): void {
    const folder = this.open();
    const others = readdirSync(this.parent()).map((name) => join(this.parent(), name));
    for (const other of others) if (other !== folder) rmSync(other, { recursive: true, force: true, maxRetries: 3 });
    const paths = readdirSync(folder).map((name) => join(folder, name));
    for (const path of paths) if (Date.now() - statSync(path).mtimeMs > MONTH) rmSync(path);
  }

  private open(): string {
    this.folder ??= join(this.parent(), codeDigest());
    return this.folder;
  }
}

/** One for all projects that a process reads, since keys tell their texts apart. */
export const cache = new Cache(() => join(process.cwd(), FOLDER));

/** A value that cannot be read is made anew. */
function read(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

function codeDigest(): string {
  const folder = join(process.cwd(), "lib/content");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const texts = files.sort().map((name) => readFileSync(join(folder, name), "utf8"));
  return digestOf(process.version, readFileSync(join(process.cwd(), "package-lock.json"), "utf8"), ...texts);
}
