import { addressOfFile } from "../address";
import type { Command } from "../command";
import { cache } from "../compile/cache";
import { checkable } from "../editorial";
import { readingOf } from "../editorial/reading";
import { outlineSchema } from "../markdown/outline";
import { type ContentFile, readFiles } from "../read-files";
import { readSettings, type Settings } from "../settings";

const HEAD = ["page", "words", "grade", "SMOG", "summary", "citations", "sources", "checked"];

/** npm run content:report — words, reading grades and citations of each page. */
export const command: Command = (_given, { root, print }) => {
  const settings = readSettings(root);
  const articles = readFiles(root).files.filter(({ type }) => type === "Article");
  const { names } = settings.editorial;
  const rows = articles.map((file) => cache.remember(["report", file.file, file.text(), ...names], () => rowOf(file, settings)));
  const words = rows.reduce((total, [, count]) => total + Number(count), 0);
  for (const row of [HEAD, ...rows, ["all", String(words)]]) print(lineOf(row));
  return true;
};

function rowOf(file: ContentFile, settings: Settings): string[] {
  const { names } = settings.editorial;
  const { texts, fields } = checkable([file], settings);
  const { sections, citations } = outlineSchema.parse(file.document.body?.outline);
  const paragraphs = texts.filter(({ kind }) => kind === "paragraph");
  const page = readingOf(paragraphs, names);
  const summary = fields.find(({ field }) => field === "summary");
  const { checked } = file.document.fields as { checked?: unknown };
  return [
    addressOfFile(file.file),
    String(sections.reduce((total, { text }) => total + text.split(/\s+/).filter(Boolean).length, 0)),
    page.fleschKincaid.toFixed(1),
    page.smog?.toFixed(1) ?? "–",
    summary ? readingOf([summary], names).fleschKincaid.toFixed(1) : "–",
    String(citations.length),
    String(new Set(citations.map(({ id }) => id)).size),
    String(checked),
  ];
}

function lineOf([page = "", ...rest]: readonly string[]): string {
  return `${page.padEnd(34)}${rest.map((cell) => cell.padStart(11)).join("")}`;
}
