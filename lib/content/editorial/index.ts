import type { Problem } from "../problem";
import type { ContentFile } from "../read-files";
import type { Settings } from "../settings";
import { proseOfFields } from "./fields";
import { proseOfText } from "./prose";
import type { Checked, Rule } from "./rule";
import { discreet } from "./rules/discreet";
import { figures } from "./rules/figures";
import { hiddenAnswers } from "./rules/hidden-answers";
import { language } from "./rules/language";
import { markdownStyle } from "./rules/markdown-style";
import { published } from "./rules/published";
import { readingGrade } from "./rules/reading-grade";
import { spelling } from "./rules/spelling";
import { tags } from "./rules/tags";
import { verdicts } from "./rules/verdicts";
import { wording } from "./rules/wording";

/** The rules about words; those about fields, links and sources are in lib/content/checks. */
export const RULES: readonly Rule[] = [
  figures,
  readingGrade,
  language,
  spelling,
  verdicts,
  hiddenAnswers,
  wording,
  markdownStyle,
  tags,
  published,
  discreet,
];

/** What the editorial rules find in the files as they were written. */
export function editorialProblems(files: readonly ContentFile[], settings: Settings, rules: readonly Rule[] = RULES): Problem[] {
  const checked = checkable(files, settings);
  return rules.flatMap(({ name, check }) => check(checked).map((problem) => ({ ...problem, rule: name })));
}

/** The files, taken apart into prose. */
export function checkable(files: readonly ContentFile[], settings: Settings): Checked {
  const texts = files.flatMap((file) => (file.tree ? proseOfText({ ...file, tree: file.tree }) : []));
  return { files, settings, texts, fields: files.flatMap(proseOfFields) };
}
