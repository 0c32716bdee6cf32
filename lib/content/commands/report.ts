import { addressOfFile } from "../address";
import { checkable } from "../editorial";
import { byFile } from "../editorial/by-file";
import { readingOf } from "../editorial/reading";
import { type Outline, outlineSchema } from "../markdown/outline";
import { type ContentFile, readFiles } from "../read-files";
import { readSettings } from "../settings";

// npm run content:report — words, reading grades and citations of each page.
const settings = readSettings(process.cwd());
const checked = checkable(readFiles(process.cwd()).files, settings);
const { names } = settings.editorial;
const paragraphs = byFile(checked.texts, "paragraph");
const rows = checked.files.filter(({ type }) => type === "Article").map(rowOf);
print(["page", "words", "grade", "SMOG", "summary", "citations", "sources", "checked"]);
for (const row of rows) print(row);
print(["all", String(sum(rows.map((row) => Number(row[1]))))]);

function rowOf({ file, document }: ContentFile): string[] {
  const page = readingOf(paragraphs.get(file) ?? [], names);
  const summary = checked.fields.filter((prose) => prose.file === file && prose.field?.startsWith("summary."));
  const outline: Outline = outlineSchema.parse(document.body?.outline);
  const { checked: day } = document.fields as { checked?: unknown };
  return [
    addressOfFile(file),
    String(sum(outline.sections.map(({ text }) => text.split(/\s+/).filter(Boolean).length))),
    page.fleschKincaid.toFixed(1),
    page.smog?.toFixed(1) ?? "–",
    summary.length > 0 ? readingOf(summary, names).fleschKincaid.toFixed(1) : "–",
    String(outline.citations.length),
    String(new Set(outline.citations.map(({ id }) => id)).size),
    String(day),
  ];
}

function print([page = "", ...rest]: readonly string[]): void {
  console.log(`${page.padEnd(34)}${rest.map((cell) => cell.padStart(11)).join("")}`);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
