import type { RequestListener } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
// What Next.js itself loads before any page: its pages need it in place.
import "next/dist/server/node-environment.js";
import { splitTarget } from "./malformed";
import type { Dynamic } from "./manifest";

/** What a compiled page or route offers, by “Invoking Entrypoints” in the documentation of Next.js. */
interface Entrypoint {
  handler(request: unknown, response: unknown, context: object): Promise<unknown>;
}

const CONTEXT = {
  requestMeta: { relativeProjectDir: "." },
  // The process lives on anyway.
  waitUntil: () => {},
};

/**
 * Answers requests with the compiled pages of Next.js, called directly: its own server would look through every
 * redirect and file first, which takes as long as drawing the page. docs/decisions/0004-nextjs-in-a-thread.md
 * @param root the project's folder
 * @param dynamic public address → compiled page
 * @throws Error when a compiled page is missing
 */
export function openEntrypoints(root: string, dynamic: Readonly<Record<string, Dynamic>>): RequestListener {
  const load = createRequire(join(root, "package.json"));
  const pages = new Map(
    Object.entries(dynamic).map(([address, { file, target }]) => [address, { page: load(join(root, file)), target }]),
  );
  return async (request, response) => {
    const [path, query] = splitTarget(request.url ?? "");
    const found = pages.get(path);
    if (!found) throw new Error("no page of Next.js answers here");
    request.url = found.target + query;
    const { handler }: Entrypoint = await found.page;
    await handler(request, response, CONTEXT);
  };
}
