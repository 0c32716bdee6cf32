import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type BuildContext, builtAnswers, builtCards, builtPages, notFoundPage, refuseUnanswered } from "@/lib/build/next-output";
import { tempFolders, writeFiles } from "../../fixtures/temp-folder";

type Outputs = BuildContext["outputs"];

const folder = tempFolders();
const CARD = { title: "IOP", line: "What it is.", steps: {}, marked: ["iop"] };
const FILES = {
  "iop.html": "<h1>IOP</h1>",
  "404.html": "<h1>Not found</h1>",
  "feed.body": "<feed/>",
  "cards.body": JSON.stringify({ "/cards/iop.png": CARD }),
  "manifest.webmanifest.body": "{}",
  "robots.txt.body": "Allow: /",
  "sitemap.xml.body": "<urlset/>",
};
const WELL_KNOWN = ["manifest.webmanifest", "robots.txt", "sitemap.xml"];

interface Told {
  readonly files?: Record<string, string>;
  readonly static?: readonly { readonly pathname: string; readonly file: string }[];
  readonly routes?: readonly string[];
}

/** What Next.js hands over of a build with a page, a route and the list of cards. */
function outputs({ files = FILES, static: given, routes = [] }: Told = {}): Outputs {
  const root = folder();
  writeFiles(root, files);
  const prerender = (pathname: string, routeType: string, file: string, type: string) => ({
    pathname,
    route: pathname,
    routeType,
    fallback: { filePath: join(root, file), initialHeaders: { "content-type": type } },
  });
  const named = given ?? [
    ...WELL_KNOWN.map((name) => ({ pathname: `/${name}`, file: `${name}.body` })),
    { pathname: "/404", file: "404.html" },
  ];
  return {
    prerenders: [
      prerender("/en/iop", "page", "iop.html", "text/html"),
      prerender("/_global-error", "page", "iop.html", "text/html"),
      prerender("/feed.xml", "route", "feed.body", "application/atom+xml"),
      prerender("/cards.json", "route", "cards.body", "application/json"),
      { pathname: "/en/iop.rsc", route: "/en/iop", routeType: "page" },
    ],
    staticFiles: named.map(({ pathname, file }) => ({ pathname, filePath: join(root, file) })),
    appPages: [],
    appRoutes: routes.map((pathname) => ({ pathname })),
  } as unknown as Outputs;
}

describe("what Next.js built", () => {
  it("is told apart into pages and answers, each where readers find it", () => {
    const built = outputs();
    expect(builtPages(built).map(({ address }) => address)).toEqual(["/iop"]);
    expect(builtAnswers(built).map(({ address, type }) => [address, type])).toEqual([
      ["/feed.xml", "application/atom+xml"],
      ...WELL_KNOWN.map((name) => [`/${name}`, undefined]),
    ]);
    expect(notFoundPage(built)).toMatch(/404\.html$/);
    expect(builtCards(built)).toEqual([["/cards/iop.png", CARD]]);
  });

  it.each([
    ["left out", WELL_KNOWN.slice(1).map((name) => ({ pathname: `/${name}`, file: `${name}.body` }))],
    ["written under another ending", WELL_KNOWN.map((name) => ({ pathname: `/${name}`, file: `${name}.answer` }))],
    ["named and not written", WELL_KNOWN.map((name) => ({ pathname: `/${name}`, file: `gone-${name}.body` }))],
  ])("is refused with a file that machines look for %s", (_what, files) => {
    expect(() => builtAnswers(outputs({ static: files }))).toThrow("Next.js built no /manifest.webmanifest");
  });

  it("is refused without the page for unknown addresses", () => {
    expect(() => notFoundPage(outputs({ static: [] }))).toThrow("Next.js built no /404");
  });

  it.each([
    ["of another place", { "/iop.png": CARD }],
    ["without a title", { "/cards/iop.png": { line: "a" } }],
    ["as a list", [CARD]],
  ])("is refused with cards %s", (_what, cards) => {
    expect(() => builtCards(outputs({ files: { ...FILES, "cards.body": JSON.stringify(cards) } }))).toThrow();
  });
});

describe("a route that nothing was built of", () => {
  it.each([
    "/[lang]/search",
    "/[lang]/next-step/compare",
    "/[lang]/cards/[...path]",
    "/feed.xml",
    "/_not-found",
    "/[lang]/x.rsc",
  ])("may be %s", (route) => {
    expect(() => refuseUnanswered(outputs({ routes: [route] }))).not.toThrow();
  });

  it.each(["/[lang]/[...path]", "/[lang]/quiz", "/cards-of-others"])("must not be %s", (route) => {
    expect(() => refuseUnanswered(outputs({ routes: [route] }))).toThrow("Nothing answers these at run time");
  });
});
