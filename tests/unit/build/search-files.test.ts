import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { SEARCH_FILES } from "@/components/search/search-files";
import { buildScript } from "@/lib/build/bundle-script";
import { tempFolders } from "../../fixtures/temp-folder";

const ROOT = process.cwd();
const folder = tempFolders();

/** A project whose index says what we want it to. */
function project(): string {
  const root = folder();
  for (const name of ["components", "lib", "tsconfig.json", "node_modules"]) symlinkSync(join(ROOT, name), join(root, name));
  mkdirSync(join(root, "public"));
  cpSync(join(ROOT, ".generated"), join(root, ".generated"), { recursive: true });
  return root;
}

const listed = (root: string) => JSON.parse(readFileSync(join(root, "public", SEARCH_FILES), "utf8"));
const scripts = (root: string) => readdirSync(join(root, "public/assets")).filter((name) => name.endsWith(".js"));

it("a text that changes changes the list of the index’s parts, and no script: documents that name it stay as they are", async () => {
  const root = project();
  const address = await buildScript(root);
  const [before, files] = [scripts(root), listed(root)];
  for (const part of ["postings", "texts"]) writeFileSync(join(root, `.generated/search-${part}.json`), "{}");
  expect(await buildScript(root)).toBe(address);
  expect(scripts(root)).toEqual(before);
  const after = listed(root);
  expect(after).toMatchObject({ suggest: files.suggest, understanding: files.understanding, names: files.names });
  expect([after.postings, after.texts]).not.toEqual([files.postings, files.texts]);
});

it("names files that are there, and the module that they were written for", async () => {
  const root = project();
  await buildScript(root);
  const { suggest, ...parts } = listed(root);
  expect(Object.keys(parts).sort()).toEqual(["names", "postings", "texts", "understanding"]);
  for (const address of [suggest, ...Object.values(parts)])
    expect(readdirSync(join(root, "public/assets"))).toContain(String(address).replace("/assets/", ""));
});
