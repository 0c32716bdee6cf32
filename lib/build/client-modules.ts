import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const FRAMEWORK = /(?:^|\/)node_modules\/next\//;
const manifest = z.object({ clientModules: z.record(z.string(), z.object({})) });

/** The client modules that each route can reach, as Next.js wrote them down. */
export interface RouteModules {
  /** As the adapter is told of it: /[lang]/search. */
  readonly route: string;
  /** Paths: [project]/components/picker.tsx. */
  readonly modules: readonly string[];
}

/**
 * Reads which client modules each route of a build can reach.
 * @param distDir the build's folder, .next
 * @throws Error when Next.js has changed the form of its files
 */
export function readRouteModules(distDir: string): RouteModules[] {
  const folder = join(distDir, "server", "app");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("_client-reference-manifest.js"))
    .map((file) => parseManifest(readFileSync(join(folder, file), "utf8"), file));
}

function parseManifest(code: string, file: string): RouteModules {
  const [, route, json] = code.match(/__RSC_MANIFEST\["([^"]+)"\] = (\{[\s\S]*\})/) ?? [];
  if (!route || !json)
    throw new Error(`${file} has a form this version of the adapter does not know; see docs/decisions/0002-documents.md`);
  const { clientModules } = manifest.parse(JSON.parse(json));
  const modules = Object.keys(clientModules).map((path) => path.replace(/ <module evaluation>$/, ""));
  return { route: route.replace(/\/page$/, "") || "/", modules: [...new Set(modules)] };
}

/**
 * Refuses routes that can reach a client component of ours: their pages would need the framework's runtime.
 * @param pages the routes of all pages in the build
 * @throws Error that names each route with its component, or a page that Next.js wrote no manifest for
 */
export function refuseClientComponents(routes: readonly RouteModules[], pages: readonly string[]): void {
  const known = new Set(routes.map(({ route }) => route));
  const unknown = pages.filter((page) => !known.has(page));
  if (unknown.length > 0)
    throw new Error(
      `Next.js does not say which client components these can reach; see docs/decisions/0002-documents.md:\n  ${unknown.join("\n  ")}`,
    );
  const found = routes.flatMap(({ route, modules }) =>
    modules.filter((path) => !FRAMEWORK.test(path)).map((path) => `${route}: ${path.replace("[project]/", "")}`),
  );
  if (found.length > 0)
    throw new Error(`No page may need the framework’s script; draw these on the server:\n  ${found.join("\n  ")}`);
}
