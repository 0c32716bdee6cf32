import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Root } from "hast";
import type { NextAdapter } from "next";
import { readRedirects } from "@/lib/content/settings";
import { otherOrders } from "@/lib/content/vocabulary/comparison-slugs";
import { SECURITY_TEXT, securityText } from "@/lib/page/machines/security-text";
import { NOT_KEPT, SPECULATION_FILE } from "@/lib/server/headers";
import { PICKER_PATH, SEARCH_PATH } from "@/lib/server/per-request";
import type { SearchShell } from "@/lib/server/search-document";
import { site } from "@/lib/site";
import { BuildFolder } from "./build-folder";
import { foreignModules, type RouteModules, readRouteModules } from "./client-references";
import { toDocument } from "./document";
import { publicAddress } from "./public-address";
import { resultsTrim, searchShell } from "./search-shell";
import { readSheets, type SheetOf } from "./sheets";
import { shortenClasses } from "./short-classes";
import { shrinkImage } from "./shrink-image";
import { trimStyles } from "./trim-styles";

type BuildContext = Parameters<NonNullable<NextAdapter["onBuildComplete"]>>[0];
type Trim = (css: string, tree: Root) => string;
type ReadDocument = (file: string, page: string, trim?: Trim) => string;
type Prerender = BuildContext["outputs"]["prerenders"][number];

/** Next.js hands over its build here: every prerendered page becomes a document. docs/decisions/0002-documents.md says why. */
const adapter: NextAdapter = {
  name: "care-steps-documents",
  async onBuildComplete(context) {
    const { projectDir, distDir, outputs } = context;
    const routes = readRouteModules(distDir);
    const folder = new BuildFolder(projectDir);
    const read = documentReader(routes, readSheets(distDir));
    await addPrerenders(folder, outputs.prerenders, read);
    addNotFound(folder, context, read);
    addWellKnown(folder, outputs.staticFiles);
    folder.addFolder(join(projectDir, "public"));
    addSecurityText(folder);
    folder.addFile(SPECULATION_FILE.address, Buffer.from(SPECULATION_FILE.body), SPECULATION_FILE.type);
    refuseClientComponents(routes);
    refuseUnanswered(outputs);
    const shell = shellOf(projectDir, outputs.prerenders, read);
    const { entries } = await folder.finish({ site, redirects: redirectsOf(projectDir), searchShell: shell });
    console.log(`Documents: ${entries.length} files in the mirror.`);
  },
};

// Next.js wants the adapter as the default export.
export default adapter;

async function addPrerenders(folder: BuildFolder, prerenders: readonly Prerender[], read: ReadDocument): Promise<void> {
  const answers: Promise<void>[] = [];
  for (const { pathname, routeType, fallback } of prerenders) {
    if (pathname.startsWith("/_") || !fallback?.filePath) continue;
    const address = publicAddress(pathname);
    // Drawings are made smaller, and documents compressed, in other threads while the next page is read.
    if (routeType === "page") folder.addDocument(KEPT_FOR[address] ?? address, read(fallback.filePath, address), restOf(address));
    if (routeType === "route") answers.push(addAnswer(folder, address, fallback.filePath, contentType(fallback.initialHeaders)));
    await new Promise(setImmediate);
  }
  await Promise.all(answers);
}

/** Pages that are built under one address and answer another: the search page before anything is asked, and the page for a busy moment. */
const KEPT_FOR: Readonly<Record<string, string>> = { "/search/blank": "/search", "/search/busy": "/503" };

/** Few ask for the pocket edition or a discreet link, so these are not kept in memory; a discreet link is not to be found by search. */
function restOf(address: string) {
  if (address === "/search/busy") return { status: 503, headers: { "Cache-Control": NOT_KEPT, "Retry-After": "5" } };
  if (address.startsWith("/s/")) return { onDisk: true, headers: { "X-Robots-Tag": "noindex" } };
  return { onDisk: address === "/pocket" };
}

/** What a route answered at build: a text as it is, a drawing with fewer colors. */
async function addAnswer(folder: BuildFolder, address: string, file: string, type: string | undefined): Promise<void> {
  const bytes = readFileSync(file);
  folder.addFile(address, type === "image/png" ? await shrinkImage(bytes) : bytes, type);
}

function addNotFound(folder: BuildFolder, { outputs }: BuildContext, read: ReadDocument): void {
  const page = outputs.staticFiles.find(({ pathname }) => pathname === "/404");
  if (!page || !existsSync(page.filePath))
    throw new Error("Next.js built no page for unknown addresses; app/global-not-found.tsx must exist.");
  folder.addDocument("/404", read(page.filePath, "/404"), { status: 404 });
}

/** robots.txt, sitemap.xml and the manifest: Next.js knows their names and hands over what their routes answered as files. */
function addWellKnown(folder: BuildFolder, files: BuildContext["outputs"]["staticFiles"]): void {
  for (const { pathname, filePath } of files)
    if (filePath.endsWith(".body")) folder.addFile(publicAddress(pathname), readFileSync(filePath));
}

function addSecurityText(folder: BuildFolder): void {
  const text = securityText(site, new Date());
  if (text) folder.addFile(SECURITY_TEXT, Buffer.from(text), "text/plain; charset=utf-8");
}

function documentReader(routes: readonly RouteModules[], sheetOf: SheetOf): ReadDocument {
  const clientModules = new Map(routes.flatMap(({ modules }) => [...modules]));
  return (file, page, trim = trimAndShorten) =>
    toDocument(readFileSync(file, "utf8"), { page, origin: site.url, clientModules, sheetOf, trim });
}

function trimAndShorten(css: string, tree: Root): string {
  return shortenClasses(trimStyles(css, tree), tree);
}

function refuseClientComponents(routes: readonly RouteModules[]): void {
  const found = foreignModules(routes);
  if (found.length > 0)
    throw new Error(`No page may need the framework’s script; draw these on the server:\n  ${found.join("\n  ")}`);
}

function contentType(headers: Record<string, string | string[]> | undefined): string | undefined {
  return [headers?.["content-type"]].flat()[0];
}

/** Comparisons in any other order, and pages that moved, with their Markdown; headings that moved are marked in their pages. */
function redirectsOf(root: string): Record<string, string> {
  const comparisons = otherOrders().map(({ from, to }) => [`/next-step/${from}`, `/next-step/${to}`]);
  const pages = Object.entries(readRedirects(root)).filter(([from]) => !from.includes("#"));
  const texts = pages.map(([from, to]) => [`${from}.md`, `${to.split("#")[0]}.md`]);
  return Object.fromEntries([...comparisons, ...pages, ...texts]);
}

/** Pages and routes that Next.js did not prerender must be those that the server answers by itself. */
function refuseUnanswered({ prerenders, appPages, appRoutes }: BuildContext["outputs"]): void {
  const prerendered = new Set(prerenders.map(({ route }) => route));
  const unanswered = [...appPages, ...appRoutes]
    .map(({ pathname }) => pathname)
    // Each also comes a second time, as the framework's data.
    .filter((pathname) => !pathname.endsWith(".rsc") && !pathname.startsWith("/_") && !prerendered.has(pathname))
    .map((pathname) => publicAddress(pathname.replace(/^\/\[lang\]/, "/en")))
    .filter((address) => address !== SEARCH_PATH && address !== PICKER_PATH);
  if (unanswered.length > 0)
    throw new Error(
      `Nothing answers these at run time; list all their values in generateStaticParams:\n  ${unanswered.join("\n  ")}`,
    );
}

/** What the server draws pages of results into. */
function shellOf(root: string, prerenders: readonly Prerender[], read: ReadDocument): SearchShell {
  const blank = prerenders.find(({ pathname }) => publicAddress(pathname) === "/search/blank")?.fallback?.filePath;
  if (!blank) throw new Error("Next.js built no blank search page; app/[lang]/search/blank must exist.");
  const worker = readFileSync(join(root, ".generated/search-worker.mjs"), "utf8");
  return searchShell(read(blank, SEARCH_PATH, resultsTrim(worker)));
}
