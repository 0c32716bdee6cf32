import { existsSync, readFileSync } from "node:fs";
import type { NextAdapter } from "next";
import { z } from "zod";
import type { Card } from "@/lib/page/share/card";
import { PICKER_PATH, SEARCH_PATH } from "@/lib/server/per-request";
import { publicAddress } from "./public-address";

export type BuildContext = Parameters<NonNullable<NextAdapter["onBuildComplete"]>>[0];
type Outputs = BuildContext["outputs"];

/** A page or an answer that Next.js wrote at build. */
export interface Built {
  /** Where readers find it. */
  readonly address: string;
  readonly file: string;
  readonly type: string | undefined;
}

/** Where the cards' words lie, for the build alone. */
const CARDS = "/cards.json";
/** Next.js knows their names and hands over what their routes answered as files. */
const WELL_KNOWN = ["/manifest.webmanifest", "/robots.txt", "/sitemap.xml"];
/** Drawn by the build itself, from the list of cards. */
const CARD_ROUTE = /^\/cards\/\[/;

/** All pages of a build. The page for unknown addresses comes apart: notFoundPage. */
export function builtPages(outputs: Outputs): Built[] {
  return prerendered(outputs, "page");
}

/** What all routes answered at build, but for the list of cards. */
export function builtAnswers(outputs: Outputs): Built[] {
  const named = WELL_KNOWN.map((address) => ({ address, file: staticFile(outputs, address), type: undefined }));
  return [...prerendered(outputs, "route").filter(({ address }) => address !== CARDS), ...named];
}

function prerendered({ prerenders }: Outputs, kind: "page" | "route"): Built[] {
  return prerenders.flatMap(({ pathname, routeType, fallback }) => {
    if (routeType !== kind || pathname.startsWith("/_") || !fallback?.filePath) return [];
    const type = [fallback.initialHeaders?.["content-type"]].flat()[0];
    return [{ address: publicAddress(pathname), file: fallback.filePath, type }];
  });
}

/** The file of the page for unknown addresses. */
export function notFoundPage(outputs: Outputs): string {
  return staticFile(outputs, "/404");
}

/** @throws Error when Next.js built none: its form has changed, or its route is gone */
function staticFile({ staticFiles }: Outputs, address: string): string {
  const file = staticFiles.find(({ pathname, filePath }) => pathname === address && /\.(?:body|html)$/.test(filePath))?.filePath;
  if (!file || !existsSync(file)) throw new Error(`Next.js built no ${address}; its route must be in app/, and static.`);
  return file;
}

const cards = z.record(
  z.string().regex(/^\/cards\/.+\.png$/),
  z.custom<Card>((card) => z.looseObject({ title: z.string(), line: z.string() }).safeParse(card).success),
);

/**
 * The cards of all pages, by their addresses.
 * @throws Error when the list is missing or has another form
 */
export function builtCards(outputs: Outputs): [address: string, card: Card][] {
  const list = prerendered(outputs, "route").find(({ address }) => address === CARDS);
  if (!list) throw new Error("Next.js built no list of cards; app/cards.json must exist.");
  return Object.entries(cards.parse(JSON.parse(readFileSync(list.file, "utf8"))));
}

/**
 * Pages and routes that Next.js did not prerender must be those that the build or the server answers by itself.
 * @throws Error that names the others
 */
export function refuseUnanswered({ prerenders, appPages, appRoutes }: Outputs): void {
  const known = new Set(prerenders.map(({ route }) => route));
  const unanswered = [...appPages, ...appRoutes]
    .map(({ pathname }) => pathname)
    // Each also comes a second time, as the framework's data.
    .filter((pathname) => !pathname.endsWith(".rsc") && !pathname.startsWith("/_") && !known.has(pathname))
    .map((pathname) => publicAddress(pathname.replace(/^\/\[lang\]/, "/en")))
    .filter((address) => address !== SEARCH_PATH && address !== PICKER_PATH && !CARD_ROUTE.test(address));
  if (unanswered.length > 0)
    throw new Error(
      `Nothing answers these at run time; list all their values in generateStaticParams:\n  ${unanswered.join("\n  ")}`,
    );
}
