import { cache, digestOf } from "../compile/cache";
import type { Problem } from "../problem";
import type { ContentFile } from "../read-files";
import type { Settings } from "../settings";
import { proseOfFields } from "./fields";
import { type Prose, proseOfText } from "./prose";
import type { Checked, Rule } from "./rule";
import { discreet } from "./rules/discreet";
import { figures } from "./rules/figures";
import { headings } from "./rules/headings";
import { hiddenAnswers } from "./rules/hidden-answers";
import { language } from "./rules/language";
import { markdownStyle } from "./rules/markdown-style";
import { money } from "./rules/money";
import { placeholder } from "./rules/placeholder";
import { published } from "./rules/published";
import { readingGrade } from "./rules/reading-grade";
import { redBoxGrade } from "./rules/red-box-grade";
import { spelling } from "./rules/spelling";
import { tags } from "./rules/tags";
import { verdicts } from "./rules/verdicts";
import { wording } from "./rules/wording";

/** The rules about words; those about fields, links and sources are in lib/content/checks. */
export const RULES: readonly Rule[] = [
  figures,
  readingGrade,
  redBoxGrade,
  language,
  spelling,
  verdicts,
  hiddenAnswers,
  wording,
  money,
  placeholder,
  markdownStyle,
  headings,
  tags,
  published,
  discreet,
];

/** What the editorial rules find in the files as they were written. */
export function editorialProblems(files: readonly ContentFile[], settings: Settings, rules: readonly Rule[] = RULES): Problem[] {
  const across = rules.filter((rule) => rule.across);
  return [...problemsWithin(files, settings, rules), ...problemsIn(files, settings, across)];
}

/** What the rules that see one file at a time find. A file that was read before is not read again. */
export function problemsWithin(files: readonly ContentFile[], settings: Settings, rules: readonly Rule[] = RULES): Problem[] {
  const within = rules.filter((rule) => !rule.across);
  if (within.length === 0) return [];
  const inputs = ["words", digestOf(JSON.stringify([wordsOf(settings), within.map(({ name }) => name)]))];
  return files.flatMap((file) => cache.remember([...inputs, file.file, file.text()], () => problemsIn([file], settings, within)));
}

/** The settings that rules about one file read. */
function wordsOf({ editorial, language, words, edition }: Settings) {
  const own = edition && { pages: [...edition.pages], interests: edition.interests };
  return { editorial, language, words, own };
}

function problemsIn(files: readonly ContentFile[], settings: Settings, rules: readonly Rule[] = []): Problem[] {
  const checked = checkable(files, settings);
  return rules.flatMap(({ name, check }) => check(checked).map((problem) => ({ ...problem, rule: name })));
}

/** The files, taken apart into prose when a rule asks for it. */
export function checkable(files: readonly ContentFile[], settings: Settings): Checked {
  let texts: Prose[] | undefined;
  let fields: Prose[] | undefined;
  return {
    files,
    settings,
    get texts() {
      texts ??= files.flatMap(proseOfText);
      return texts;
    },
    get fields() {
      fields ??= files.flatMap(proseOfFields);
      return fields;
    },
  };
}
