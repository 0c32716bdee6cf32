import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Element, Root } from "hast";
import { selectAll } from "hast-util-select";
import { toString as textOf } from "hast-util-to-string";
import { parseHtml } from "@/lib/build/document";
import { DOCUMENTS, type Entry, MIRROR, readManifest } from "@/lib/server/manifest";

/** Every document of the build, as it is served. */
export const BUILT: readonly Entry[] = readManifest(".").entries.filter(({ file }) => file.endsWith(".html"));
const byAddress = new Map(BUILT.map((entry) => [entry.address, entry]));

/** A document of the build, to be asked by CSS selectors. Nothing is drawn: what only a browser knows, tests/e2e asks. */
export class BuiltDocument {
  private tree: Root | undefined;

  constructor(
    readonly address: string,
    readonly html: string,
  ) {}

  all(selector: string): Element[] {
    this.tree ??= parseHtml(this.html);
    return selectAll(selector, this.tree);
  }

  /** @throws Error when there is none, or more than one */
  one(selector: string): Element {
    const [found, ...more] = this.all(selector);
    if (!found || more.length > 0) throw new Error(`${this.address} has ${found ? more.length + 1 : 0} of ${selector}`);
    return found;
  }

  textOf(element: Element): string {
    return textOf(element);
  }
}

/** @throws Error when the build has no such document */
export function documentAt(address: string): BuiltDocument {
  const entry = byAddress.get(address);
  if (!entry) throw new Error(`The build has no document ${address}`);
  return new BuiltDocument(address, readFileSync(join(DOCUMENTS, MIRROR, entry.file), "utf8"));
}
