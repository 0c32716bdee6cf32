import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Site } from "@/lib/site-settings";
import { isDenied, mayNotRead } from "./may-not-read";
import type { SearchShell } from "./search-document";

/** Where a build keeps its documents: manifest.json, and mirror/, which any static host can serve. */
export const DOCUMENTS = ".documents";
export const MIRROR = "mirror";

const entry = z.strictObject({
  /** Where readers find it: /iop. */
  address: z.string(),
  status: z.number(),
  /** The plain file, relative to mirror/; its compressed forms lie beside it with .br and .gz. */
  file: z.string(),
  /** SHA-256 of each form, in hex; an encoding that does not help is left out. */
  hashes: z.strictObject({ identity: z.string(), br: z.string().optional(), gzip: z.string().optional() }),
  /** Bytes over the wire by encoding. */
  sizes: z.strictObject({ identity: z.number(), br: z.number().optional(), gzip: z.number().optional() }),
  /** Read from the disk when asked for; a reader's first visit never waits for it. */
  onDisk: z.boolean().optional(),
  /** SHA-256 of the style element in a document, as the CSP writes it. */
  style: z.string().optional(),
  /** All headers but those that depend on encoding or on how the site is run. */
  headers: z.record(z.string(), z.string()),
});

const searchShell = z.strictObject({
  parts: z.tuple([z.string(), z.string(), z.string()]),
  style: z.string(),
}) satisfies z.ZodType<SearchShell>;

/** The settings with which the site was built: lib/site-settings.ts. */
const site = z
  .strictObject({ url: z.string(), name: z.string(), publisher: z.string().optional(), contact: z.string().optional() })
  .transform(({ url, name, publisher, contact }): Site => ({ url, name, publisher, contact }));

/** What the build was made from. */
const made = z.strictObject({
  /** The version in package.json. */
  version: z.string(),
  /** The commit that was checked out; null where there was no git. */
  commit: z.string().nullable(),
  /** The local edition in it, with its folder as LOCAL_EDITION named it; null where there is none. No reader is sent this file. */
  edition: z.strictObject({ name: z.string(), folder: z.string() }).nullable(),
});

const manifest = z.strictObject({
  version: z.literal(5),
  made,
  site,
  entries: z.array(entry),
  /** SHA-256, in hex, of what serving needs and no reader is sent: programs, the search index, maps. By its path from the project. */
  beside: z.record(z.string(), z.string()),
  /** Addresses that moved for good. */
  redirects: z.record(z.string(), z.string()),
  searchShell,
});

export type Entry = z.infer<typeof entry>;
export type Manifest = z.infer<typeof manifest>;
export type Encoding = keyof Entry["sizes"];

/** What a compressed file's name ends with. */
export const ENDINGS: Record<Encoding, string> = { identity: "", br: ".br", gzip: ".gz" };

/**
 * Reads a build's manifest.
 * @param root the project's folder
 * @throws Error that says to build when there is none, or that it is damaged
 */
export function readManifest(root: string): Manifest {
  const file = join(root, DOCUMENTS, "manifest.json");
  try {
    return manifest.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    if (isDenied(error)) throw new Error(mayNotRead(file));
    throw new Error(`The build in ${DOCUMENTS} is missing or damaged; run “npm run build”. (${reasonOf(error)})`);
  }
}

/** One line: a manifest with many faults has none worth telling after the first. */
function reasonOf(error: unknown): string {
  const [issue] = error instanceof z.ZodError ? error.issues : [];
  if (issue) return `manifest.json: ${[...issue.path, issue.message].join(": ")}`;
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ");
}
