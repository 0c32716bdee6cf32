import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { watchFolders } from "@/lib/content/watch-folders";
import { tempFolders, writeFiles } from "../../fixtures/temp-folder";

const fresh = tempFolders();
const FILE = "en/php.md";
let end: (() => void) | undefined;
afterEach(() => end?.());

/** A folder with one file, which is watched. What it gives does something to a file, and waits until that was told. */
function watched() {
  const root = fresh();
  writeFiles(root, { [FILE]: "first" });
  const told: string[] = [];
  end = watchFolders([root, join(root, "no-such-folder")], (path) => told.push(path));
  return async (file: string, act: (path: string) => void) => {
    told.length = 0;
    act(join(root, file));
    await vi.waitFor(() => expect(told).toContain(join(root, file)), { timeout: 5000, interval: 10 });
  };
}

/** As editors do, “sed -i” and git: the new text is written beside the file, and takes its place. */
function replace(path: string, text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

describe("a watched folder tells of a file that", () => {
  it("was replaced, each time", async () => {
    const seenAfter = watched();
    for (const text of ["second", "third", "fourth"]) await seenAfter(FILE, (path) => replace(path, text));
  });

  it("was written where it lay, after it was replaced too", async () => {
    const seenAfter = watched();
    await seenAfter(FILE, (path) => writeFileSync(path, "second"));
    await seenAfter(FILE, (path) => replace(path, "third"));
    await seenAfter(FILE, (path) => writeFileSync(path, "fourth"));
  });

  it("lies in a folder that was made, taken away and made again, as git does between branches", async () => {
    const seenAfter = watched();
    for (const text of ["first", "second"]) {
      await seenAfter("en/new/page.md", (path) => {
        mkdirSync(join(path, ".."));
        writeFileSync(path, text);
      });
      await seenAfter("en/new/page.md", (path) => replace(path, `${text} again`));
      await seenAfter("en/new/page.md", (path) => rmSync(join(path, ".."), { recursive: true }));
    }
  });

  it("was taken away, and came back", async () => {
    const seenAfter = watched();
    await seenAfter(FILE, (path) => rmSync(path));
    await seenAfter(FILE, (path) => writeFileSync(path, "second"));
    await seenAfter(FILE, (path) => replace(path, "third"));
  });
});
