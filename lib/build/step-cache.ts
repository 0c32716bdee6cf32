import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { Forms } from "./compress";
import type { Step } from "./step";

const DIGEST_BYTES = 32;

/**
 * What came of steps, kept from build to build by the hash of all that it depends on. An entry begins with the hash of its
 * name and contents, so one that was damaged or put in another's place counts as missing.
 */
export class StepCache {
  private readonly used = new Set<string>();

  /**
   * @param folder made if it is missing
   * @param version of all that steps depend on besides themselves
   */
  constructor(
    private readonly folder: string,
    private readonly version: string,
  ) {
    mkdirSync(folder, { recursive: true });
  }

  /** The name under which what comes of a step is kept. */
  keyOf(step: Step): string {
    return createHash("sha256").update(this.version).update(serialize(step)).digest("hex");
  }

  /** What came of a step in an earlier build; null when it has to be done. */
  read(key: string): Forms | null {
    this.used.add(key);
    try {
      const entry = readFileSync(join(this.folder, key));
      const body = entry.subarray(DIGEST_BYTES);
      return entry.subarray(0, DIGEST_BYTES).equals(digestOf(key, body)) ? deserialize(body) : null;
    } catch {
      return null;
    }
  }

  write(key: string, forms: Forms): void {
    const body = serialize(forms);
    writeFileSync(join(this.folder, key), Buffer.concat([digestOf(key, body), body]));
  }

  /** Drops what this build did not ask for. */
  prune(): void {
    for (const name of readdirSync(this.folder)) if (!this.used.has(name)) rmSync(join(this.folder, name), { force: true });
  }
}

function digestOf(key: string, body: Buffer): Buffer {
  return createHash("sha256").update(key).update(body).digest();
}
