import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { command, notMade, prepare } from "@/lib/dev/prepare";
import { tempFolders, writeFiles } from "../../fixtures/temp-folder";

const fresh = tempFolders();
const BROKEN = { "content/local/edition.yaml": "name: [" };

describe("what the program imports", () => {
  const read = (root: string, name: string) => readFileSync(join(root, ".generated", name), "utf8");

  it("is there on a new checkout", () => {
    const root = fresh();
    prepare(root);
    expect(JSON.parse(read(root, "edition.json"))).toBeNull();
    expect(read(root, "edition.css")).toBe("");
  });

  it("is made for a command only where it is missing", async () => {
    const root = fresh();
    const io = { root, print: () => undefined, warn: () => undefined };
    expect(await command([], io)).toBe(true);
    expect(JSON.parse(read(root, "edition.json"))).toBeNull();
    writeFiles(root, { ".generated/edition.json": "{ }" });
    await command([], io);
    expect(read(root, "edition.json")).toBe("{ }");
  });

  it("is made anew where an older one is damaged", () => {
    const root = fresh();
    writeFiles(root, { ".generated/edition.json": "{", ".generated/edition.css": "" });
    prepare(root);
    expect(JSON.parse(read(root, "edition.json"))).toBeNull();
  });

  it("is there when the local edition can’t be read, and stays as it was", () => {
    const root = fresh();
    writeFiles(root, BROKEN);
    prepare(root);
    expect(JSON.parse(read(root, "edition.json"))).toBeNull();
    writeFiles(root, { ".generated/edition.css": "/* the last one */" });
    prepare(root);
    expect(read(root, "edition.css")).toBe("/* the last one */");
  });
});

describe("what pages wait for", () => {
  const all = { ".generated/catalog.json": "", ".generated/script.json": "", ".contentlayer/generated/index.mjs": "" };

  it.each(Object.keys(all))("is %s, where it was never made", (missing) => {
    const root = fresh();
    writeFiles(root, Object.fromEntries(Object.entries(all).filter(([file]) => file !== missing)));
    expect(notMade(root)).toEqual([missing]);
  });

  it("is nothing where all was made, and all on a new checkout", () => {
    const root = fresh();
    expect(notMade(root)).toEqual(Object.keys(all));
    writeFiles(root, all);
    expect(notMade(root)).toEqual([]);
  });
});
