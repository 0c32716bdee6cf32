import { dangerProblems } from "./checks/danger";
import { datedProblems } from "./checks/dated-rules";
import { dateProblems } from "./checks/dates";
import { futureProblems } from "./checks/future-facts";
import { recordProblems, staleRecord } from "./checks/privacy-record";
import { staleReviews, untrueOfReviews } from "./checks/reviews";
import { searchProblems } from "./checks/search";
import { staleLines } from "./checks/stale-lines";
import { tagProblems } from "./checks/tags";
import { wordListProblems } from "./checks/word-list";
import { compileContext } from "./compile/context";
import { editionProblems } from "./edition/check";
import { editionFolder } from "./edition/folder";
import { isOfEdition, laidOf, softened } from "./edition/laid";
import { shownName } from "./edition/layers";
import { inTheirWords } from "./edition/own-words";
import { wordsOfEdition } from "./edition/words";
import { editorialProblems, RULES } from "./editorial";
import type { Rule } from "./editorial/rule";
import { published } from "./editorial/rules/published";
import { type Examined, examine } from "./gate";
import { besideGone, gonePages, NONE_GONE } from "./gone-pages";
import { withWhereTheyWent } from "./moved-places";
import { type PlaceOf, withPlace, withWords } from "./places";
import { ContentError, type Problem, sortProblems } from "./problem";
import { type ContentFile, readFiles } from "./read-files";
import { type PageTextInputs, treesIn } from "./review/page-text";
import { settingFaults } from "./setting-faults";
import { placesOfSettings, readSettings, type Settings } from "./settings";

export interface Check {
  /** What was found, in words. */
  readonly summary: string;
  /** What stops only a release. */
  readonly warnings: readonly Problem[];
}

/** All that is wrong in the content, each in the order of files and lines. */
export interface Findings {
  /** What stops a build. */
  readonly errors: readonly Problem[];
  /** What stops only a release. */
  readonly warnings: readonly Problem[];
}

export interface CheckOptions {
  /** The day to measure freshness by: 2026-11-23. */
  readonly day: string;
  /** The editorial rules to apply; all of them unless told otherwise. */
  readonly rules?: readonly Rule[];
}

/** All content of a project, read once for the check and for what is made of it. */
export interface Project extends Examined {
  readonly root: string;
  readonly settings: Settings;
  readonly files: readonly ContentFile[];
}

/**
 * Reads all content files of a project and holds them against each other; rules about words are left to checkProject.
 * @param root the project's folder
 * @throws ContentError when a file of settings is wrong, with what is wrong in the other files as far as it can be told without
 */
export function readProject(root: string): Project {
  try {
    return readWith(root, readSettings(root));
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    throw new ContentError(shown(root, withoutSettings(root, error.problems)));
  }
}

/** Under an edition the files are laid by its settings. */
function withoutSettings(root: string, first: readonly Problem[]): Problem[] {
  const faults = settingFaults(root, first);
  if (editionFolder(root)) return faults;
  const { files, problems } = readFiles(root);
  const examined = examine(
    files.map(({ document }) => document),
    [...problems, ...faults].map(({ file }) => file),
  );
  return [...faults, ...problems, ...placed(examined.problems, files)];
}

function readWith(root: string, settings: Settings): Project {
  const read = readFiles(root, compileContext(root));
  const examined = examine(
    read.files.map(({ document }) => document),
    read.problems.map(({ file }) => file),
    laidOf(settings.edition, settings.redirects),
  );
  return {
    ...examined,
    root,
    settings,
    files: read.files,
    problems: [...read.problems, ...placed(examined.problems, read.files)],
  };
}

/**
 * Checks all content files of a project.
 * @param root the project's folder
 * @throws ContentError with every problem found, in the order of files and lines
 */
export function checkFiles(root: string, options: CheckOptions): Check {
  return checkProject(readProject(root), options);
}

/** The same for a project that was read. */
export function checkProject(project: Project, options: CheckOptions): Check {
  const { errors, warnings } = findingsIn(project, options);
  if (errors.length > 0) throw new ContentError(shown(project.root, errors), shown(project.root, warnings));
  const { articles, levels, sources, helplines, terms } = project.content;
  const summary = `Content is sound: ${articles.size} articles, ${levels.size} levels, ${sources.size} sources, ${helplines.size} helplines, ${terms.size} terms.`;
  return { summary, warnings: shown(project.root, warnings) };
}

/** All that is wrong in a project that was read. */
export function findingsIn(project: Project, { day, rules = RULES }: CheckOptions): Findings {
  const { root, settings, files, content, problems, brokenNames } = project;
  // What is missing because its file is broken is told once, by that file itself.
  const notOnlyBroken = ({ missing, needsAll }: Problem) =>
    needsAll ? brokenNames.size === 0 : !missing || !brokenNames.has(missing);
  const places = [...files, ...placesOfSettings(root)];
  const across = [
    ...searchProblems(content, settings),
    ...dangerProblems(content, settings),
    ...tagProblems(content, settings),
    ...datedProblems(content, settings, day),
    ...dateProblems(content, settings, day),
    ...futureProblems(content, day),
    ...recordProblems(settings),
    ...wordListProblems(root),
    ...editionProblems(root, content, settings),
  ];
  const words = editorialProblems([...files, ...wordsOfEdition(root, settings.edition)], settings, rules);
  const all = overlooking(settings, [
    ...problems.filter((one) => !isBareAddress(one, words)),
    ...[...words, ...placed(across, places)].filter(notOnlyBroken),
  ]);
  // Under an edition no page can be moved by the command.
  const gone = rules.includes(published) && !settings.edition ? gonePages(content, settings, brokenNames) : NONE_GONE;
  const reviews = reviewInputs(project);
  const late = [...staleLines(content, settings, day), ...staleRecord(settings, day)];
  const stale = placed([...late, ...staleReviews(reviews), ...untrueOfReviews(reviews)], places);
  const told = besideGone(withWhereTheyWent(all, settings.redirects), gone);
  const warnings = [...stale, ...told.filter(({ warning }) => warning)];
  const sorted = (found: readonly Problem[]) => sortProblems(inTheirWords(root, found));
  return { errors: sorted(told.filter(({ warning }) => !warning)), warnings: sorted(warnings) };
}

/** An address of another site that stands bare is told once, by the rule that says how to name it. */
function isBareAddress({ file, rule, line, message }: Problem, words: readonly Problem[]): boolean {
  const bare = (one: Problem) =>
    one.rule === "markdown-style" && /stands bare/.test(one.message) && one.file === file && one.line === line;
  return rule === "links" && message.endsWith("leads out of the site.") && words.some(bare);
}

/** What reviews are held against: each text is read only when somebody reviewed it. */
export function reviewInputs({ root, content, settings: { danger } }: Project): PageTextInputs {
  return { content, danger, treeOf: treesIn(root) };
}

/** What an edition makes of ours is overlooked, and what ours makes of an edition is a warning. */
function overlooking({ edition, redirects }: Settings, problems: readonly Problem[]): Problem[] {
  const laid = laidOf(edition, redirects);
  return laid ? problems.filter((one) => !isOfEdition(one, laid)).map((one) => softened(one, laid)) : [...problems];
}

/** With the names of files that their authors know, in the order of these. */
function shown(root: string, problems: readonly Problem[]): Problem[] {
  return sortProblems(problems.map((problem) => ({ ...problem, file: shownName(root, problem.file) })));
}

/** Problems of fields get the place of the field in its file. */
function placed(problems: readonly Problem[], files: readonly { file: string; placeOf: PlaceOf; text?(): string }[]): Problem[] {
  const places = new Map(files.map((one) => [one.file, one]));
  return problems.map((problem) => {
    const found = places.get(problem.file);
    return withWords(withPlace(problem, found?.placeOf), found?.text);
  });
}
