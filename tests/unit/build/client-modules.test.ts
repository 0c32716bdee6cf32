import { describe, expect, it } from "vitest";
import { foreignModules, readRouteModules } from "@/lib/build/client-references";
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
    expect(new Map(routes.map(({ route, modules }) => [route, [...modules]]))).toEqual(
      new Map([
        ["/page", [["39756", ROUTER]]],
        ["/[lang]/search/page", [["511", PICKER]]],
      ]),
    );
  });

  it("may be none", () => {
    expect(readFrom({ "page_client-reference-manifest.js": manifest("/page", {}) })).toEqual([
      { route: "/page", modules: new Map() },
    ]);
    expect(readFrom({ "page.js": "" })).toEqual([]);
  });

  it("are named without the bundler's note, and may have words for ids", () => {
    const text = manifest("/page", { [`${PICKER} <module evaluation>`]: "[project]/components/picker.tsx" });
    expect(readFrom({ "page_client-reference-manifest.js": text })[0]?.modules).toEqual(new Map([[PICKER, PICKER]]));
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
    ["with a module without id", '{"clientModules":{"a.js":{}}}', "id"],
    ["that is no JSON", "{clientModules:{}}", "JSON"],
  ])("are refused in an object %s", (_what, json, word) => {
    const text = `globalThis.__RSC_MANIFEST["/page"] = ${json}`;
    expect(() => readFrom({ "page_client-reference-manifest.js": text })).toThrow(word);
  });
});

describe("client components of ours", () => {
  it("are told from the framework's, each with its route", () => {
    const modules = new Map([
      ["1", ROUTER],
      ["2", PICKER],
      ["3", "[project]/node_modules/some-package/index.js"],
    ]);
    expect(
      foreignModules([
        { route: "/a", modules },
        { route: "/b", modules: new Map([["1", ROUTER]]) },
      ]),
    ).toEqual(["/a: components/picker.tsx", "/a: node_modules/some-package/index.js"]);
  });
});
