import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** A reference to a client module in the data that Next.js puts into a page: I[39756,["…"],"Name"], quotes escaped. */
const REFERENCE = /\bI\[(\d+|\\"[^"\\]+\\"),\[[^[\]]*\],\\"([^"\\]*)\\"/g;
const FRAMEWORK = /(?:^|\/)node_modules\/next\//;

/**
 * Client components that a page uses. Next.js's own are always there, and go with its scripts.
 * @param clientModules id → path for the whole build; without it nothing can be told apart
 */
export function clientReferences(html: string, clientModules?: ReadonlyMap<string, string>): string[] {
  if (!clientModules) return [];
  const used = [...html.matchAll(REFERENCE)].map(([, id = "", name = ""]) => ({
    path: clientModules.get(id.replace(/\\"/g, "")) ?? "an unknown module",
    name,
  }));
  const foreign = used.filter(({ path }) => !FRAMEWORK.test(path));
  return [
    ...new Set(
      foreign.map(({ path, name }) => `the client component ${path.replace("[project]/", "")} (${name}); draw it on the server`),
    ),
  ];
}

const manifest = z.object({ clientModules: z.record(z.string(), z.object({ id: z.union([z.string(), z.number()]) })) });

/** The client modules that each route can reach, as Next.js wrote them down. */
export interface RouteModules {
  readonly route: string;
  /** id → path */
  readonly modules: ReadonlyMap<string, string>;
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
  return {
    route,
    modules: new Map(
      Object.entries(clientModules).map(([path, { id }]) => [String(id), path.replace(/ <module evaluation>$/, "")]),
    ),
  };
}

/** Routes that can reach a client component of ours: their pages would need the framework's runtime. */
export function foreignModules(routes: readonly RouteModules[]): string[] {
  return routes.flatMap(({ route, modules }) =>
    [...modules.values()].filter((path) => !FRAMEWORK.test(path)).map((path) => `${route}: ${path.replace("[project]/", "")}`),
  );
}
