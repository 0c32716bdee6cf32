import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Project } from "@/lib/content/check-files";
import { type CompileContext, compileContext } from "@/lib/content/compile/context";
import { factsOf } from "@/lib/content/compile/facts";
import { compileText } from "@/lib/content/compile/text";
import { laidOf } from "@/lib/content/edition/laid";
import { pathOf } from "@/lib/content/edition/layers";
import { examine } from "@/lib/content/gate";
import { typeOfFile } from "@/lib/content/kinds";
import { parseMarkdown } from "@/lib/content/markdown/outline";
import type { Content, RawDocument } from "@/lib/content/model";
import { type ContentFile, contentNames } from "@/lib/content/read-files";
import { plainText } from "@/lib/content/read-text";

/** Beside what contentlayer makes, so that clearing that clears it. */
const COPY = ".contentlayer/sound";

/** What the site is made of while something in its content may be wrong. */
export interface Sound {
  /** The folder that contentlayer reads, from the project’s own. */
  readonly folder: string;
  /** The files in it, as paths from the project’s folder. */
  readonly files: readonly string[];
  readonly content: Content;
}

/**
 * Lays out what can be drawn: each file as it is now if its own fields are right, whatever other files lack; else as it was
 * when they were last, or not at all.
 */
export function soundCopy(project: Project): Sound {
  const { root, settings } = project;
  const files = filesToDraw(project);
  const documents = contentNames(root).flatMap((name) => {
    const file = files.get(name);
    if (file) copy(pathOf(root, name), pathIn(root, name));
    return file?.document ?? lastDocument(root, name) ?? [];
  });
  const names = documents.map(({ file }) => file);
  takeOthersAway(root, new Set(names.map((name) => pathIn(root, name))));
  return { folder: COPY, files: names, content: contentOf(documents, project, laidOf(settings.edition, settings.redirects)) };
}

function contentOf(documents: readonly RawDocument[], { problems, content }: Project, laid: Parameters<typeof examine>[2]) {
  return problems.length === 0 ? content : examine(documents, [], laid).content;
}

function pathIn(root: string, file: string): string {
  return join(root, COPY, file.replace("content/", ""));
}

/** The files of which a page can be made, by name. */
function filesToDraw({ root, files, content, problems }: Project): ReadonlyMap<string, ContentFile> {
  const parsed = new Set(Object.values(content).flatMap((all) => [...all.values()].map(({ file }) => file)));
  const faulty = new Set(problems.map(({ file }) => file));
  const context = compileContext(root);
  const sound = files.filter((file) => parsed.has(file.file) && (!faulty.has(file.file) || isCompiled(file, context)));
  return new Map(sound.map((file) => [file.file, file]));
}

/** What is told of a text seldom keeps it from being drawn. */
function isCompiled({ type, file, text }: ContentFile, context: CompileContext): boolean {
  if (type !== "Article") return true;
  try {
    compileText(file, text(), context, parseMarkdown);
    return true;
  } catch {
    return false;
  }
}

/** With the same time, since contentlayer keeps what it compiled by it. */
function copy(from: string, to: string): void {
  const { atime, mtime } = statSync(from);
  const text = plainText(readFileSync(from, "utf8"));
  if (existsSync(to) && statSync(to).mtimeMs === mtime.getTime() && readFileSync(to, "utf8") === text) return;
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, text);
  utimesSync(to, atime, mtime);
}

/** A file as it was when it could be drawn last. */
function lastDocument(root: string, file: string): RawDocument | null {
  const type = typeOfFile(file);
  const path = pathIn(root, file);
  if (!type || !existsSync(path)) return null;
  const { fields, outline } = factsOf(file, type, readFileSync(path, "utf8"));
  return { type, file, fields, ...(outline ? { body: { html: "", markdown: "", outline } } : {}) };
}

function takeOthersAway(root: string, kept: ReadonlySet<string>): void {
  const folder = join(root, COPY);
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    if (entry.isFile() && !kept.has(path)) rmSync(path);
  }
}
