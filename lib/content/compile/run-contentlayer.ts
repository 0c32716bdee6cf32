import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { pathOf } from "../edition/layers";
import { digestOf } from "./cache";
import { compileContext } from "./context";
import { contentFolder } from "./plain-copy";

const CACHE = ".contentlayer/.cache";
/** What contentlayer compiled last: the digest of what every text depends on, and each file's time and digest. */
const INPUTS = z.object({ context: z.string(), files: z.record(z.string(), z.tuple([z.number(), z.string()])) });
type Inputs = z.infer<typeof INPUTS>;

/** contentlayer at work. */
export interface Run {
  /** @throws Error when it ends with another status than 0; what is wrong it has said itself */
  readonly done: Promise<void>;
  stop(): void;
}

/**
 * Begins “contentlayer2 build” in a process of its own, beside whoever asks for it.
 * @param root the project's folder
 * @param files the content files, as paths from there
 * @param folder where contentlayer finds them, from there
 */
export function runContentlayer(root: string, files: readonly string[], folder = contentFolder(root, files)): Run {
  const inputs = inputsOf(root, files);
  if (isStale(inputs, readInputs(root))) forget(root);
  // contentlayer builds the project that PWD names, whatever its working directory is.
  const command = join(root, "node_modules/contentlayer2/bin/cli.cjs");
  const child = spawn(process.execPath, [command, "build"], {
    cwd: root,
    env: { ...process.env, PWD: root, CONTENT_FOLDER: folder },
    stdio: "inherit",
  });
  const done = ended(child).then(() => writeFileSync(join(root, CACHE, "inputs.json"), JSON.stringify(inputs)));
  // Who stops it does not wait for it.
  done.catch(() => undefined);
  return { done, stop: () => child.kill() };
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (status) => (status === 0 ? resolve() : reject(new Error("contentlayer did not compile the content."))));
  });
}

function inputsOf(root: string, files: readonly string[]): Inputs {
  const stamps = files.map((file) => {
    const path = pathOf(root, file);
    const stamp: Inputs["files"][string] = [statSync(path).mtimeMs, digestOf(readFileSync(path, "utf8"))];
    return [file, stamp] as const;
  });
  return { context: compileContext(root).digest, files: Object.fromEntries(stamps) };
}

/**
 * contentlayer keeps what it compiled by the time of each file. That is not enough when the glossary or a redirect
 * changes, nor where all files have one time, as in a reproducible container.
 */
export function isStale({ context, files }: Inputs, before: Inputs | undefined): boolean {
  if (before?.context !== context) return true;
  return Object.entries(files).some(([file, [time, digest]]) => {
    const [oldTime, oldDigest] = before.files[file] ?? [];
    return time === oldTime && digest !== oldDigest;
  });
}

function readInputs(root: string): Inputs | undefined {
  try {
    return INPUTS.parse(JSON.parse(readFileSync(join(root, CACHE, "inputs.json"), "utf8")));
  } catch {
    return undefined;
  }
}

/** Takes away what contentlayer kept, so that it compiles everything anew; our own cache has what did not change. */
function forget(root: string): void {
  const folder = join(root, CACHE);
  const versions = existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith("v")) : [];
  for (const version of versions) rmSync(join(folder, version), { recursive: true });
}
