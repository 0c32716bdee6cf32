import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { compressAll } from "@/lib/build/compress";
import { ENDINGS, type Encoding, type Entry, type Manifest, readManifest } from "@/lib/server/manifest";

/** What a copy of the site needs to run, besides its packages. */
const BUILD = ["package.json", "start.mjs", ".documents", ".generated"];

/**
 * A copy of the built site. Its files are hard links: change them by `replace` only, or the build itself changes.
 * @returns its folder, on the same disk as the project
 */
export function copyBuild(): string {
  mkdirSync(".bench", { recursive: true });
  const copy = resolve(mkdtempSync(join(".bench", "copy-")));
  for (const name of BUILD) execFileSync("cp", ["-al", name, copy]);
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
  return copy;
}

/** Puts a new file in the place of another. */
export function replace(copy: string, path: string, contents: string | Buffer): void {
  rmSync(join(copy, path), { force: true });
  writeFileSync(join(copy, path), contents);
}

/** The same for a copy that was built so: its manifest knows the file as it is, and it starts. */
export function rebuild(copy: string, path: string, contents: string): void {
  replace(copy, path, contents);
  const manifest = readManifest(copy);
  const beside = { ...manifest.beside, [path]: sha256(Buffer.from(contents)) };
  replace(copy, ".documents/manifest.json", JSON.stringify({ ...manifest, beside }));
}

export const CHANGED = "/iop";
/** What the changed page says in its new build. */
export const NEWS = "This page is from the new build.";

/** Makes a copy the next build: one page says more, and names a script that the build before it does not have. */
export async function renew(copy: string): Promise<void> {
  const manifest = readManifest(copy);
  const page = entryAt(manifest, CHANGED);
  const html = readFileSync(join(copy, ".documents/mirror", page.file), "utf8");
  const [, address = ""] = html.match(/src="(\/assets\/site-[^"]+)"/) ?? [];
  const script = entryAt(manifest, address);
  const next = { ...script, address: "/assets/site-NEXTNEXT.js", file: "assets/site-NEXTNEXT.js" };
  const code = readFileSync(join(copy, ".documents/mirror", script.file));
  const entries = [
    ...manifest.entries.filter((entry) => entry !== page),
    await written(copy, page, Buffer.from(html.replace("</main>", `<p>${NEWS}</p></main>`).replaceAll(address, next.address))),
    await written(copy, next, Buffer.concat([code, Buffer.from("// next\n")])),
  ];
  replace(copy, ".documents/manifest.json", JSON.stringify({ ...manifest, entries }));
}

function entryAt({ entries }: Manifest, address: string): Entry {
  const found = entries.find((entry) => entry.address === address);
  if (!found) throw new Error(`${address} is not in the build`);
  return found;
}

/** Writes all forms of a file, as a build does. */
async function written(copy: string, entry: Entry, plain: Buffer): Promise<Entry> {
  const forms = compressAll(plain, entry.headers["Content-Type"] ?? "");
  for (const [encoding, bytes] of Object.entries(forms))
    replace(copy, join(".documents/mirror", entry.file + ENDINGS[encoding as Encoding]), Buffer.from(bytes));
  const ofEach = <Value>(measure: (bytes: Buffer) => Value) =>
    Object.fromEntries(Object.entries(forms).map(([encoding, bytes]) => [encoding, measure(Buffer.from(bytes))]));
  return {
    ...entry,
    hashes: { identity: sha256(plain), ...ofEach(sha256) },
    sizes: { identity: plain.length, ...ofEach((bytes) => bytes.length) },
  };
}

function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
