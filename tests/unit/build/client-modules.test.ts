import { describe, expect, it } from "vitest";
import { readRouteModules, refuseClientComponents } from "@/lib/build/client-modules";
import { tempFolders, writeFiles } from "../../fixtures/temp-folder";

const ROUTER = "[project]/node_modules/next/dist/esm/client/components/layout-router.js";
const PICKER = "[project]/components/picker.tsx";
const folder = tempFolders();

/** A manifest as Next.js writes it for one route. */
function manifest(route: string, modules: Record<string, number | string>): string {
  const clientModules = Object.fromEntries(
    Object.entries(modules).map(([path, id]) => [path, { id, name: "*", chunks: ["/_next/static/chunks/a.js"], async: false }]),
  );
  const json = JSON.stringify({ moduleLoading: { prefix: "" }, clientModules, ssrModuleMapping: {} });
  return `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\nglobalThis.__RSC_MANIFEST["${route}"] = ${json}`;
}

/** The routes that are read from manifests, path in server/app → text. */
function readFrom(files: Record<string, string>) {
  const root = folder();
  writeFiles(root, Object.fromEntries(Object.entries(files).map(([path, text]) => [`server/app/${path}`, text])));
  return readRouteModules(root);
}

describe("the client modules of a build", () => {
  it("are read for each route, also in folders of their own, past other files", () => {
    const routes = readFrom({
      "page_client-reference-manifest.js": manifest("/page", { [ROUTER]: 39756 }),
      "[lang]/search/page_client-reference-manifest.js": manifest("/[lang]/search/page", { [PICKER]: 511 }),
      "page.js": "nothing to read here",
    });
    expect(routes.sort((a, b) => (a.route < b.route ? -1 : 1))).toEqual([
      { route: "/", modules: [ROUTER] },
      { route: "/[lang]/search", modules: [PICKER] },
    ]);
  });

  it("may be none", () => {
    expect(readFrom({ "page_client-reference-manifest.js": manifest("/page", {}) })).toEqual([{ route: "/", modules: [] }]);
    expect(readFrom({ "page.js": "" })).toEqual([]);
  });

  it("are named once, without the bundler's note", () => {
    const text = manifest("/page", { [`${PICKER} <module evaluation>`]: PICKER, [PICKER]: PICKER });
    expect(readFrom({ "page_client-reference-manifest.js": text })[0]?.modules).toEqual([PICKER]);
  });

  it.each([
    ["nothing", ""],
    ["another variable", 'self.__RSC["/page"] = {"clientModules":{}}'],
    ["another way to name the route", "globalThis.__RSC_MANIFEST.page = {}"],
    ["no object", 'globalThis.__RSC_MANIFEST["/page"] = JSON.parse("…")'],
  ])("are refused in a file with %s, with a way to find out more", (_what, text) => {
    expect(() => readFrom({ "page_client-reference-manifest.js": text })).toThrow(
      "page_client-reference-manifest.js has a form this version of the adapter does not know; see docs/decisions/0002-documents.md",
    );
  });

  it.each([
    ["without client modules", "{}", "clientModules"],
    ["with a list of them", '{"clientModules":[]}', "clientModules"],
    ["with a module that is none", '{"clientModules":{"a.js":1}}', "a.js"],
    ["that is no JSON", "{clientModules:{}}", "JSON"],
  ])("are refused in an object %s", (_what, json, word) => {
    const text = `globalThis.__RSC_MANIFEST["/page"] = ${json}`;
    expect(() => readFrom({ "page_client-reference-manifest.js": text })).toThrow(word);
  });
});

describe("client components of ours", () => {
  const ROUTES = [
    { route: "/a", modules: [ROUTER, PICKER, "[project]/node_modules/some-package/index.js"] },
    { route: "/b", modules: [ROUTER] },
  ];

  it("are told from the framework's, each with its route", () => {
    expect(() => refuseClientComponents(ROUTES, ["/a", "/b"])).toThrow(
      "No page may need the framework’s script; draw these on the server:\n  /a: components/picker.tsx\n  /a: node_modules/some-package/index.js",
    );
    expect(() => refuseClientComponents(ROUTES.slice(1), ["/b"])).not.toThrow();
  });

  it("are not taken for missing where Next.js says nothing of a page", () => {
    expect(() => refuseClientComponents(ROUTES.slice(1), ["/b", "/c"])).toThrow("which client components these can reach");
    expect(() => refuseClientComponents([], ["/c"])).toThrow("/c");
  });
});
