import { readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { build, type Plugin } from "esbuild";

/** A file or folder of the project → what it may import besides itself. The same table stands in the README. */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  "lib/content": [],
  "lib/levels": ["lib/content"],
  "lib/search": ["lib/content"],
  "lib/page": ["lib"],
  "lib/build": ["lib", "components"],
  "lib/server": ["lib/search", "lib/page", "lib/site-settings", "components"],
  "lib/dev": ["lib"],
  "lib/doctor": ["lib"],
  lib: ["lib"],
  components: ["lib"],
  app: ["components", "lib"],
  "contentlayer.config.ts": ["lib/content"],
  "next.config.ts": ["lib"],
  "server.ts": ["lib"],
};

/** Where only one room may go: the others get finished data. */
const DOORS: readonly { readonly to: RegExp; readonly only: RegExp; readonly why: string }[] = [
  { to: /^contentlayer\/generated/, only: /^lib\/content$/, why: "only lib/content reads it; import from @/lib/content" },
  { to: /^lib\/dev\//, only: /^lib\/dev$/, why: "what serves while developing is never part of a build" },
  { to: /^lib\/doctor\//, only: /^lib\/doctor$/, why: "it looks at everything, so nothing leans on it" },
  {
    to: /^lib\/content(?:\/index(?:\.ts)?)?$/,
    only: /^(?!components$|lib\/server$)/,
    why: "nothing is looked up here; lib/page hands over all that is drawn",
  },
];

interface Import {
  /** The importing file, from the project's folder. */
  readonly from: string;
  /** What it imports: a path from the project's folder, or a package. */
  readonly to: string;
}

/**
 * Imports that the table of rooms does not allow, however they are written: with @/, relatively, of types alone, or later.
 * @param root the project's folder
 * @param files TypeScript files in it, as paths from there
 * @returns one line for each: file, import, what to do
 */
export async function forbiddenImports(root: string, files: readonly string[]): Promise<string[]> {
  const imports = await importsOf(root, files);
  return imports.flatMap(({ from, to }) => {
    const room = roomOf(from);
    if (room === undefined) return [];
    const door = DOORS.find((one) => one.to.test(to) && !one.only.test(room));
    if (door) return [`${from} imports ${to}: ${door.why}`];
    const target = roomOf(to);
    const allowed = target === undefined ? !isOutOfRooms(to) : target === room || isIn(to, ROOMS[room] ?? []);
    return allowed ? [] : [`${from} imports ${to}: ${room} may import only ${ROOMS[room]?.join(", ") || "itself"}`];
  });
}

/** Tests, and what lies outside the project. */
function isOutOfRooms(path: string): boolean {
  return path.startsWith("tests/") || path.startsWith("../");
}

function roomOf(path: string): string | undefined {
  const rooms = Object.keys(ROOMS).filter((room) => isIn(path, [room]));
  return rooms.sort((a, b) => b.length - a.length)[0];
}

function isIn(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
}

/** All imports of some files. Nothing is bundled: esbuild only reads each file and asks where its imports lead. */
async function importsOf(root: string, files: readonly string[]): Promise<Import[]> {
  const found: Import[] = [];
  const note: Plugin = {
    name: "note-imports",
    setup({ onLoad, onResolve }) {
      onLoad({ filter: /\.tsx?$/ }, ({ path }) => ({
        contents: withTypes(readFileSync(path, "utf8")),
        loader: path.endsWith("x") ? "tsx" : "ts",
      }));
      onResolve({ filter: /.*/ }, ({ kind, path, importer }) => {
        if (kind === "entry-point") return undefined;
        found.push({ from: relative(root, importer), to: targetOf(root, path, importer) });
        return { path, external: true };
      });
    },
  };
  await build({
    absWorkingDir: root,
    entryPoints: [...files],
    bundle: true,
    write: false,
    outdir: join(root, "none"),
    format: "esm",
    logLevel: "silent",
    // Keeps imports of which nothing is used but types.
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true, jsx: "preserve" } },
    plugins: [note],
  });
  return found;
}

/** “import type” and “export type … from” as imports like any other, since esbuild leaves them out. */
function withTypes(source: string): string {
  return source.replace(/^(\s*)(?:import type(?=\s+[\w{*])|export type(?=\s+[{*]))/gm, (line) => line.replace(" type", ""));
}

function targetOf(root: string, path: string, importer: string): string {
  if (path.startsWith("@/")) return path.slice(2);
  return path.startsWith(".") ? relative(root, resolve(dirname(importer), path)) : path;
}
