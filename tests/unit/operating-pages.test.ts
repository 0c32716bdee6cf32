import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LOCAL_FOLDER } from "@/lib/content/edition/folder";
import { OWN_COLORS } from "@/lib/content/edition/schema";
import { Helpline } from "@/lib/content/kinds/helpline";

const FOLDER = "docs/operating";
const pages = readdirSync(FOLDER).filter((name) => name.endsWith(".md"));
const recipes = pages.filter((name) => name !== "README.md");
const read = (name: string) => readFileSync(join(FOLDER, name), "utf8");

const RECIPES = [
  "Caddyfile",
  "care-steps@.service",
  "nginx/copies.conf",
  "nginx/mirror.conf",
  "nginx/others.conf",
  "nginx/plain.conf",
];

describe("recipes", () => {
  it.each([...RECIPES, ...recipes])("%s keeps to the folders that one-machine.md makes", (name) => {
    const named = [...read(name).matchAll(/\/srv\/care-steps(?:\/([\w.-]+))?/g)].map(([whole, part]) => part ?? whole);
    const known = ["builds", "current", "edition", ...(name === "one-machine.md" ? ["/srv/care-steps"] : [])];
    expect(named.filter((part) => !known.includes(part))).toEqual([]);
  });

  it.each(RECIPES)("%s needs no other file of the checkout", (name) => {
    const used = read(name).replace(/#.*$/gm, "");
    expect(used).not.toMatch(/\/docs\//);
  });

  it("for nginx are all copied to where nginx reads them", () => {
    const copied = [...read("nginx.md").matchAll(/^cp (docs\/operating\/\S+) \/etc\/nginx\/conf\.d\/\S+\.conf/gm)].map(
      ([, path]) => path,
    );
    expect(copied).toEqual(["copies", "mirror", "others"].map((name) => `docs/operating/nginx/${name}.conf`));
  });

  it("for an update ask nginx before the first copy is restarted", () => {
    const blocks = [...read("updating.md").matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block = ""]) => block);
    const switching = blocks.filter((block) => block.includes("systemctl restart"));
    expect(switching).toHaveLength(2);
    for (const block of switching) expect(block.indexOf("nginx -t")).toBeLessThan(block.indexOf("systemctl restart"));
  });
});

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

it("what is copied to a machine that only serves is the same at first and in an update, but for its number", () => {
  const linesOf = (name: string) => read(name).match(/^rsync .*\nssh server .*?(?= *(?:#.*)?$)/m)?.[0];
  expect(linesOf("updating.md")).toBe(linesOf("one-machine.md")?.replaceAll("builds/1", "builds/2"));
  expect(linesOf("updating.md")).toContain("npm ci --omit=dev");
});

describe("the guide to a local edition", () => {
  const text = read("rebrand.md");
  /** The names in the first column of the table with this head. */
  const rows = (head: string) => {
    const [, table = ""] = text.split(`| ${head} | `);
    const cells = (table.split("\n\n")[0] ?? "")
      .split("\n")
      .slice(2)
      .map((row) => row.split("|")[1] ?? "");
    return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name)).sort();
  };

  it("names each color that an edition may change", () => {
    const steps = OWN_COLORS.filter((name) => /^step-[1457]$/.test(name));
    const others = OWN_COLORS.filter((name) => !name.startsWith("step-"));
    expect(rows("color")).toEqual([...others, ...steps].sort());
  });

  it("names each fact of a phone line", () => {
    expect(rows("field")).toEqual(Object.keys(Helpline.schema.shape).sort());
  });
});
