import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { NextAdapter } from "next";
import { otherOrders } from "@/lib/content/vocabulary/comparison-slugs";
import { site } from "@/lib/site";
import { BuildFolder } from "./build-folder";
import { foreignModules, type RouteModules, readRouteModules } from "./client-references";
import { toDocument } from "./document";
import { SPECULATION_FILE } from "./headers";
import { trimStyles } from "./trim-styles";

type BuildContext = Parameters<NonNullable<NextAdapter["onBuildComplete"]>>[0];
type Prerender = BuildContext["outputs"]["prerenders"][number];

/** Next.js hands over its build here: every prerendered page becomes a document. docs/decisions/0002-documents.md says why. */
const adapter: NextAdapter = {
  name: "care-steps-documents",
  onBuildComplete(context) {
    const { projectDir, distDir, outputs } = context;
    const routes = readRouteModules(distDir);
    const folder = new BuildFolder(projectDir);
    addPrerenders(folder, outputs.prerenders, routes);
    addNotFound(folder, context, routes);
    folder.addFolder(join(projectDir, "public"));
    folder.addFile(SPECULATION_FILE.address, Buffer.from(SPECULATION_FILE.body), SPECULATION_FILE.type);
    refuseClientComponents(routes);
    const { entries } = folder.finish({ redirects: redirects(), dynamic: dynamicAddresses(context) });
    console.log(`Documents: ${entries.length} files in the mirror.`);
  },
};

// Next.js wants the adapter as the default export.
export default adapter;

function addPrerenders(folder: BuildFolder, prerenders: readonly Prerender[], routes: readonly RouteModules[]): void {
  for (const { pathname, routeType, fallback } of prerenders) {
    if (pathname.startsWith("/_") || !fallback?.filePath) continue;
    const address = publicAddress(pathname);
    if (routeType === "page") folder.addDocument(address, documentFrom(fallback.filePath, address, routes));
    if (routeType === "route") folder.addFile(address, readFileSync(fallback.filePath), contentType(fallback.initialHeaders));
  }
}

function addNotFound(folder: BuildFolder, { outputs }: BuildContext, routes: readonly RouteModules[]): void {
  const page = outputs.staticFiles.find(({ pathname }) => pathname === "/404");
  if (!page || !existsSync(page.filePath))
    throw new Error("Next.js built no page for unknown addresses; app/global-not-found.tsx must exist.");
  folder.addDocument("/404", documentFrom(page.filePath, "/404", routes), 404);
}

function documentFrom(file: string, page: string, routes: readonly RouteModules[]): string {
  const clientModules = new Map(routes.flatMap(({ modules }) => [...modules]));
  return toDocument(readFileSync(file, "utf8"), { page, origin: site.url, clientModules, trim: trimStyles });
}

function refuseClientComponents(routes: readonly RouteModules[]): void {
  const found = foreignModules(routes);
  if (found.length > 0)
    throw new Error(`No page may need the framework’s script; draw these on the server:\n  ${found.join("\n  ")}`);
}

/** English is served at the root. */
function publicAddress(pathname: string): string {
  return pathname.replace(/^\/en(?=\/|$)/, "") || "/";
}

function contentType(headers: Record<string, string | string[]> | undefined): string | undefined {
  return [headers?.["content-type"]].flat()[0];
}

function redirects(): Record<string, string> {
  return Object.fromEntries(otherOrders().map(({ from, to }) => [`/next-step/${from}`, `/next-step/${to}`]));
}

/** Pages and routes that no prerender answers. */
function dynamicAddresses({ outputs }: BuildContext): string[] {
  const prerendered = new Set(outputs.prerenders.map(({ route }) => route));
  const dynamic = [...outputs.appPages, ...outputs.appRoutes]
    .map(({ pathname }) => pathname)
    .filter((pathname) => !pathname.endsWith(".rsc") && !pathname.startsWith("/_") && !prerendered.has(pathname))
    .map((pathname) => pathname.replace(/^\/\[lang\]/, ""));
  const open = dynamic.find((address) => address.includes("["));
  if (open) throw new Error(`${open} has a part that is only known per request; list its values in generateStaticParams.`);
  return dynamic.sort();
}
