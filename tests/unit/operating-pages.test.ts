import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LOCAL_FOLDER } from "@/lib/content/edition/folder";

const FOLDER = "docs/operating";
const pages = readdirSync(FOLDER).filter((name) => name.endsWith(".md"));
const recipes = pages.filter((name) => name !== "README.md");
const read = (name: string) => readFileSync(join(FOLDER, name), "utf8");

describe("the operator's guide", () => {
  it.each(recipes)("%s says at its top whether a test runs it", (name) => {
    expect(read(name)).toMatch(/^# .+\n\n(?:Run by a test|Not tested)[:.]/);
  });

  it.each(pages)("%s leads to files that exist", (name) => {
    const links = [...read(name).matchAll(/\]\((?!http)([^)#]+)\)/g)].map(([, path = ""]) => join(FOLDER, path));
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
  });

  it.each(pages)("%s names tests, folders and files that exist", (name) => {
    const named = [...read(name).matchAll(/`((?:tests|app|components|content|lib)\/[^`\s]*)`/g)].map(([, path = ""]) => path);
    // Of a pattern, the folder before it. A local edition is there only where somebody has made one.
    const ours = named.filter((path) => path !== LOCAL_FOLDER);
    expect(ours.filter((path) => !existsSync(path.replace(/\*.*$/, "")))).toEqual([]);
  });
});
