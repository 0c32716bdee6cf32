import type { Content } from "./model";
import type { Problem } from "./problem";
import type { Settings } from "./settings";

/** Pages that were published, are not there, and lead nowhere: most often deleted or renamed by hand. */
export interface GonePages {
  readonly gone: ReadonlySet<string>;
  /** New pages that may be one of them under another name: new → old. */
  readonly renamed: ReadonlyMap<string, string>;
}

export const NONE_GONE: GonePages = { gone: new Set(), renamed: new Map() };

/** A page that keeps so many of the headings of one that is gone is that page. */
const SAME_HEADINGS = 2 / 3;

/** @param broken names of files that are there and can’t be read */
export function gonePages(
  { articles }: Pick<Content, "articles">,
  { published, redirects }: Pick<Settings, "published" | "redirects">,
  broken: ReadonlySet<string>,
): GonePages {
  const gone = Object.keys(published).filter((page) => !articles.has(page) && !redirects[page] && !broken.has(page));
  if (gone.length === 0) return NONE_GONE;
  const fresh = [...articles.values()].filter(({ address }) => !published[address]);
  const renamed = fresh.flatMap(({ address, outline }) => {
    const old = gone.find((page) => isSame(published[page] ?? [], new Set(outline.sections.map(({ id }) => id))));
    return old ? [[address, old] as const] : [];
  });
  return { gone: new Set(gone), renamed: new Map(renamed) };
}

function isSame(before: readonly string[], now: ReadonlySet<string>): boolean {
  return before.length > 0 && before.filter((id) => now.has(id)).length >= before.length * SAME_HEADINGS;
}

/**
 * What is told beside pages that are gone: they come first, with the command that does it right, and what others miss
 * because of them is not told.
 */
export function besideGone(problems: readonly Problem[], { gone, renamed }: GonePages): Problem[] {
  if (gone.size === 0) return [...problems];
  const held = new Set([...gone, ...renamed.keys()]);
  return problems.flatMap((problem) => {
    const { rule, missing, needsAll } = problem;
    if (rule === "published" && missing && gone.has(missing)) return [told(problem, missing, renamed)];
    return needsAll || (missing && held.has(missing)) ? [] : [problem];
  });
}

function told(problem: Problem, old: string, renamed: GonePages["renamed"]): Problem {
  const [now] = [...renamed].find(([, before]) => before === old) ?? [];
  const fix = now
    ? `Give its file, content/en${now}.md, its old name again, then run “npm run move -- ${old} ${now}”.`
    : `Bring its file back, then run “npm run move -- ${old} --delete /instead”, with the page that its readers get, or “npm run move -- ${old} /new”.`;
  return { ...problem, first: true, fix };
}
