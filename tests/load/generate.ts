import { cpSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { inLetters } from "../fixtures/letters";

const COPIED = [
  "app",
  "components",
  "content",
  "lib",
  "public",
  "run.mjs",
  "server.ts",
  "start.mjs",
  "contentlayer.config.ts",
  "next.config.ts",
  "postcss.config.mjs",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];
const MODELS = ["iop/reasons.md", "iop/what-to-expect.md", "iop/is-it-right-for-me.md"];

/**
 * Makes a copy of the project with many more articles, each a real text under a title of its own.
 * @param root the project's folder
 * @param count how many articles to add
 * @returns the copy's folder
 */
export function generateProject(root: string, count: number): string {
  const copy = copyProject(root, String(count));
  addArticles(copy, count);
  return copy;
}

/**
 * Makes a copy of the project that can be built.
 * @param name of the copy under .bench
 * @returns the copy's folder
 */
export function copyProject(root: string, name: string): string {
  const copy = join(root, ".bench", name);
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const part of COPIED) cpSync(join(root, part), join(copy, part), { recursive: true });
  linkTree(join(root, "node_modules"), join(copy, "node_modules"));
  return copy;
}

/**
 * The same of the content alone, for what needs no build.
 * @returns the copy's folder, which holds content/
 */
export function generateContent(root: string, count: number): string {
  const copy = join(root, ".bench", `content-${count}`);
  rmSync(copy, { recursive: true, force: true });
  cpSync(join(root, "content"), join(copy, "content"), { recursive: true });
  addArticles(copy, count);
  return copy;
}

function addArticles(root: string, count: number): void {
  mkdirSync(join(root, "content/en/bench"));
  for (let i = 1; i <= count; i += 1) writeFileSync(join(root, `content/en/bench/a${i}.md`), article(root, i, count));
}

function article(root: string, i: number, count: number): string {
  const model = readFileSync(join(root, "content/en", MODELS[i % MODELS.length] ?? ""), "utf8");
  return model
    .replace(/^title: .*$/m, `title: Generated article ${inLetters(i)}`)
    .replace(/^shortTitle: .*$/m, `shortTitle: Article ${inLetters(i)}`)
    .replace(
      /^description: "?(.*?)"?$/m,
      (_line, words: string) => `description: ${JSON.stringify(`${words.slice(0, 145)} ${inLetters(i)}`)}`,
    )
    .replace(/^related: .*$/m, `related: [/bench/a${(i % count) + 1}]`)
    .replace(/^## .*$/m, (heading) => heading.replace("## ", `## Part ${i}: `));
}

/** Hard links instead of copies: hundreds of megabytes of packages, and the bundler follows no link out of its folder. */
function linkTree(from: string, to: string): void {
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const target = join(to, path.slice(from.length));
    if (entry.isDirectory()) mkdirSync(target, { recursive: true });
    else if (entry.isSymbolicLink()) cpSync(path, target, { verbatimSymlinks: true });
    else {
      mkdirSync(dirname(target), { recursive: true });
      linkSync(path, target);
    }
  }
}
