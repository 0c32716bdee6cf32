import { availableParallelism } from "node:os";
import { Piscina } from "piscina";
import { compileContext } from "./compile/context";
import { isRead } from "./compile/facts";
import { problemsWithin } from "./editorial";
import { contentNames, readFiles } from "./read-files";
import { readSettings } from "./settings";

/** A thread takes a second to begin, in which so many files are read. */
const FEW = 60;

/** What one thread reads. */
export interface Share {
  readonly root: string;
  readonly files: readonly string[];
}

/**
 * Reads the files that nobody has read before on all cores, so that what they hold is kept when it is asked for. What is
 * wrong, whoever asks then finds and tells.
 * @param root the project's folder
 * @param module the address of the bundled command, which exports \`readShare\`; what was not bundled no thread can load
 */
export async function readAhead(root: string, module: string): Promise<void> {
  if (!module.endsWith(".mjs")) return;
  const waiting = unread(root);
  const threads = Math.min(availableParallelism(), Math.floor(waiting.length / FEW));
  if (threads < 2) return;
  const pool = new Piscina<Share, void>({ filename: module, name: "readShare", maxThreads: threads, execArgv: [] });
  // Neighbors in turn: a folder's files are alike, and one thread should not get all the long ones.
  const shares = Array.from({ length: threads }, (_, i) => waiting.filter((_file, at) => at % threads === i));
  try {
    await Promise.allSettled(shares.map((files) => pool.run({ root, files })));
  } finally {
    await pool.destroy();
  }
}

/** Files that nobody has read as they are now; none where the content cannot be listed, which its reader tells. */
function unread(root: string): string[] {
  try {
    return contentNames(root).filter((file) => !isRead(root, file));
  } catch {
    return [];
  }
}

/** Reads some files for \`readAhead\`, one whole after the other, so that each is parsed once. */
export function readShare({ root, files }: Share): void {
  const [settings, context] = [readSettings(root), compileContext(root)];
  for (const file of files) problemsWithin(readFiles(root, context, [file]).files, settings);
}
