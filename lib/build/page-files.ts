import { copyFileSync, linkSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

/** The file of a page in the mirror: iop.html, which hosts that try endings serve at /iop. */
export function pageFile(address: string): string {
  return address === "/" ? "index.html" : `${address.slice(1)}.html`;
}

/** Where hosts that know only folders look for a page: iop/index.html. Null for home, which is one. */
export function pageTwin(address: string): string | null {
  return address === "/" ? null : `${address.slice(1)}/index.html`;
}

/**
 * Puts a page in a second place: the same file under another name, or a copy on a disk that knows no hard links.
 * @param link for tests of such a disk
 */
export function writeTwin(file: string, twin: string, link = linkSync): void {
  mkdirSync(dirname(twin), { recursive: true });
  try {
    link(file, twin);
  } catch {
    copyFileSync(file, twin);
  }
}
