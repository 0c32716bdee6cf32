import { isCare } from "../../markdown/callouts";
import type { Problem } from "../../problem";
import { byFile } from "../by-file";
import type { Prose } from "../prose";
import { type AnswerProse, answersByFile } from "../questions";
import { hardest, readingOf } from "../reading";
import type { Checked, Rule } from "../rule";

type Finding = Omit<Problem, "rule">;

/** In a shorter paragraph one long name decides the grade. */
const FEWEST_WORDS = 30;

/**
 * The NIH asks for material below grade 8, the AMA for grade 6, and people in distress read worse. Pages, paragraphs,
 * summaries and danger boxes each have their limit in content/data/editorial.yaml.
 */
export const readingGrade: Rule = {
  name: "reading-grade",
  check(checked) {
    // Headings and tables are not sentences.
    const pages = [...byFile(checked.texts, "paragraph")].flatMap(([file, prose]) => [
      ...pageFindings(file, prose, checked),
      ...dangerFindings(prose, checked),
      ...prose.flatMap((paragraph) => paragraphFindings(paragraph, checked)),
    ]);
    return [...pages, ...summaryFindings(checked), ...questionFindings(checked)];
  },
};

function pageFindings(file: string, prose: readonly Prose[], { settings: { editorial } }: Checked): Finding[] {
  const { page } = editorial.grades;
  const reading = readingOf(prose, editorial.names);
  const { fleschKincaid, smog } = reading;
  if (!(fleschKincaid > page.fleschKincaid || (smog ?? 0) > page.smog)) return [];
  const found = `reads at grade ${fleschKincaid.toFixed(1)} (Flesch–Kincaid, at most ${page.fleschKincaid})${
    smog === null ? "" : ` and ${smog.toFixed(1)} (SMOG, at most ${page.smog})`
  }`;
  return [{ file, line: 1, column: 1, message: `the page ${found}.`, fix: fixFor(prose, editorial.names) }];
}

function dangerFindings(prose: readonly Prose[], checked: Checked): Finding[] {
  const { grades, names } = checked.settings.editorial;
  const danger = prose.filter(({ box = "" }) => box === "danger" || box === "steps" || isCare(box));
  return limited(danger, grades.danger, names, "what to do in danger");
}

/** Easy pages hide a hard paragraph in their average. An item of a list is often no whole sentence. */
function paragraphFindings(paragraph: Prose, { settings: { editorial } }: Checked): Finding[] {
  const { grades, names } = editorial;
  if (paragraph.listed || readingOf([paragraph], names).words < FEWEST_WORDS) return [];
  return limited([paragraph], grades.paragraph, names, "the paragraph", 1);
}

/** A summary's lines count together: in one short line, a medicine's name alone would decide the grade. */
function summaryFindings({ fields, settings: { editorial } }: Checked): Finding[] {
  const lines = fields.filter(({ field }) => field?.startsWith("summary."));
  const summaries = [...byFile(lines, "field").values()];
  return summaries.flatMap((summary) => limited(summary, editorial.grades.summary, editorial.names, "the summary"));
}

/** Answers are read in a hurry, so each group is as plain as a summary. */
function questionFindings(checked: Checked): Finding[] {
  const { grades, names } = checked.settings.editorial;
  return [...answersByFile(checked).values()].flatMap((answers) => {
    const inDanger = answers.filter(({ answer }) => answer.danger);
    return [
      ...limited(answers.flatMap(proseOf), grades.summary, names, "the advice"),
      ...limited(inDanger.flatMap(proseOf), grades.danger, names, "what to do in danger"),
    ];
  });
}

const proseOf = ({ prose }: AnswerProse) => prose;

/** What reads harder than its limit, with its hardest sentences. */
export function limited(
  prose: readonly Prose[],
  limit: number,
  names: readonly string[],
  what: string,
  shown?: number,
): Finding[] {
  const [first] = prose;
  const { fleschKincaid } = readingOf(prose, names);
  if (!first || !(fleschKincaid > limit)) return [];
  const message = `${what} reads at grade ${fleschKincaid.toFixed(1)} (Flesch–Kincaid, at most ${limit}).`;
  return [{ file: first.file, ...first.placeOf(0), message, fix: fixFor(prose, names, shown) }];
}

/** @param shown how many sentences to name; three unless told otherwise */
function fixFor(prose: readonly Prose[], names: readonly string[], shown?: number): string {
  const list = hardest(prose, names, shown).map(({ sentence, grade }) => {
    const { line } = sentence.prose.placeOf(sentence.start);
    return `line ${line}, grade ${grade.toFixed(0)}: “${sentence.text.trim().slice(0, 110)}”`;
  });
  return `Split or simplify the hardest sentence${shown === 1 ? "" : "s"}: ${list.join("; ")}`;
}
