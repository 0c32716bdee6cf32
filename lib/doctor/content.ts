import { readFileSync } from "node:fs";
import { isAbsolute, resolve } from "node:path";
import { sourceFiles } from "@/lib/build/newer-sources";
import { type CheckOptions, checkProject, readProject } from "@/lib/content/check-files";
import { allDue } from "@/lib/content/due";
import { ContentError, formatProblem, type Problem } from "@/lib/content/problem";
import { counted, type Finding, look, named, ok, wrong } from "./finding.mjs";

/** Enough to begin with; the commands tell the rest. */
const MOST = 5;
const CONTENT = /^content\/.*\.(?:md|yaml|tsv|txt)$/;
const MARK = /^(?:<{7}|>{7})(?: |$)/m;

/**
 * What the content's check finds, what is due, and whether anybody reviewed it.
 * @param root the project's folder
 * @param options the day that is today, like 2026-11-23
 */
export function contentFindings(root: string, options: CheckOptions): Finding[] {
  const marked = unmerged(root);
  // Each mark would be a mistake of its own, and what stands between them twice another.
  if (marked.length > 0)
    return [
      wrong(
        `${counted(marked.length, "file")} with marks of a merge that is not done (<<<<<<<, >>>>>>>): ${named(marked)}. Choose what stays, take the marks out, then “npm run check:content”.`,
      ),
    ];
  try {
    const project = readProject(root);
    const { content, settings } = project;
    const checked = check(() => checkProject(project, options));
    const late = allDue(content, settings, options.day).filter(({ by }) => by < options.day);
    const articles = [...content.articles.values()];
    return [...checked, ...overdue(late), reviews(articles.length, articles.filter(({ reviewedBy }) => reviewedBy).length)];
  } catch (error) {
    return problems(error);
  }
}

/** Content files in which git left both sides of a conflict. */
function unmerged(root: string): string[] {
  return sourceFiles(root).filter((path) => {
    const isText = CONTENT.test(path) || isAbsolute(path);
    return isText && MARK.test(readFileSync(resolve(root, path), "utf8"));
  });
}

function check(run: () => ReturnType<typeof checkProject>): Finding[] {
  try {
    const { summary, warnings } = run();
    // What is late is told apart.
    const others = warnings.filter(({ rule }) => rule !== "freshness");
    return [ok(summary), ...few(others, (problem) => look(formatProblem(problem)), "npm run check:content")];
  } catch (error) {
    return problems(error);
  }
}

function problems(error: unknown): Finding[] {
  if (error instanceof ContentError)
    return few<Problem>(error.problems, (problem) => wrong(formatProblem(problem)), "npm run check:content");
  const why = error instanceof Error ? error.message : String(error);
  return [wrong(`The content cannot be read: ${why}. Bring its files back with “git checkout”, then “npm run check:content”.`)];
}

/** Pages, phone lines, the record of the crawl, and rules that ended: whose day has passed. */
function overdue(late: ReturnType<typeof allDue>): Finding[] {
  if (late.length === 0) return [ok("Nothing is overdue.")];
  const told = ({ what, by, file, pages }: (typeof late)[number]) =>
    look(
      `Overdue since ${by}: ${what} (${pages?.join(", ") ?? file}). Check it against its sources and set its day: docs/editing.md.`,
    );
  return few(late, told, "npm run content:due");
}

/** No review is a fact, not a fault: each page says so to its readers. */
function reviews(pages: number, reviewed: number): Finding {
  return ok(`${reviewed} of ${counted(pages, "page")} name a clinician who reviewed them; the others say that none has.`);
}

function few<Thing>(all: readonly Thing[], told: (one: Thing) => Finding, command: string): Finding[] {
  const first = all.slice(0, MOST).map(told);
  const rest = all.length - first.length;
  return first.length > 0 && rest > 0
    ? [...first, { state: first[0]?.state ?? "look", what: `${rest} more: “${command}”.` }]
    : first;
}
