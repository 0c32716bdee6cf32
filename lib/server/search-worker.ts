import { workerData } from "node:worker_threads";
import { searchPage } from "@/lib/page/search";
import { compressQuickly } from "./compress";
import { type SearchShell, searchDocument } from "./search-document";
import type { RenderRequest, RenderResult } from "./search-pool";

// The worker thread that draws pages of results: documents are served by another one, which nothing here can slow down or break.
const shell = workerData as SearchShell;

// The index is read before the worker says that it is ready; unpacking it leaves several times its size behind.
searchPage(null);
globalThis.gc?.();

/** Draws one page of results: what the pool calls. */
export function render({ query, encoding }: RenderRequest): RenderResult {
  try {
    return { body: compressQuickly(Buffer.from(searchDocument(shell, searchPage(query))), encoding) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
