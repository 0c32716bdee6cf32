import { addressOfFile } from "../address";
import type { Command } from "../command";
import { measuresOf } from "../editorial/measure";
import { type ContentFile, readFiles } from "../read-files";
import { readSettings, type Settings } from "../settings";

const HEAD = ["page", "words", "grade", "SMOG", "summary", "citations", "sources", "checked"];

/** npm run content:report — words, reading grades and citations of each page. */
export const command: Command = (_given, { root, print }) => {
  const settings = readSettings(root);
  const articles = readFiles(root).files.filter(({ type }) => type === "Article");
  const rows = articles.map((file) => rowOf(file, settings));
  const words = rows.reduce((total, [, count]) => total + Number(count), 0);
  for (const row of [HEAD, ...rows, ["all", String(words)]]) print(lineOf(row));
  return true;
};

function rowOf(file: ContentFile, settings: Settings): string[] {
  const { words, grade, smog, summaryGrade, citations, sources } = measuresOf(file, settings);
  const { checked } = file.document.fields as { checked?: unknown };
  const grades = [grade, smog, summaryGrade].map((one) => one?.toFixed(1) ?? "–");
  return [addressOfFile(file.file), String(words), ...grades, String(citations), String(sources), String(checked)];
}

function lineOf([page = "", ...rest]: readonly string[]): string {
  return `${page.padEnd(34)}${rest.map((cell) => cell.padStart(11)).join("")}`;
}
