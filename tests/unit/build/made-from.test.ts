import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { madeFrom } from "@/lib/build/made-from";
import { tempFolders, writeFiles } from "../../fixtures/temp-folder";

const fresh = tempFolders();
afterEach(() => vi.unstubAllEnvs());

const SAYS = "name: River Care\npublisher: River Clinic\nplace: River County\n";

/** What a build in a project with these files would keep. */
function kept(files: Readonly<Record<string, string>>, setting?: string) {
  const root = fresh();
  mkdirSync(join(root, "content"));
  writeFiles(root, { "package.json": '{"version":"1.2.3"}', ...files });
  vi.stubEnv("LOCAL_EDITION", setting);
  return madeFrom(root);
}

it("a build keeps its version, and that it has no edition", () => {
  expect(kept({})).toEqual({ version: "1.2.3", commit: null, edition: null });
});

it("a build keeps which local edition it has, with its folder as it was set", () => {
  expect(kept({ "content/local/edition.yaml": SAYS }).edition).toEqual({ name: "River Care", folder: "content/local" });
  expect(kept({ "mine/edition.yaml": SAYS }, "mine").edition).toEqual({ name: "River Care", folder: "mine" });
  expect(kept({ "content/local/edition.yaml": SAYS }, "").edition).toEqual({ name: "River Care", folder: "content/local" });
});
