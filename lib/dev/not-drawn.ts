import { wordsOf } from "@/lib/content/problem";
import type { PlacedProblem } from "./desk/types";

/** From here on a page was not drawn: a mistake in code, or one in the content that no page fits around. */
const FAILED = 500;
const NOT_FOUND = 404;

/** As many follow from one slip at most; the desk lists them all. */
const MOST = 50;

/**
 * What stands in place of a page that could not be drawn because of the content: its problems, or all where it has none.
 * @param path the page's address
 * @param status the answer's status
 * @returns null for a page that was drawn, and where the content is not why
 */
export function notDrawn(path: string, status: number, problems: readonly PlacedProblem[]): string | null {
  if (status !== NOT_FOUND && status < FAILED) return null;
  const errors = problems.filter(({ warning }) => !warning);
  const own = errors.filter(({ at }) => at?.address === path);
  // Nobody wrote a page for an address that no problem is about.
  const told = own.length > 0 || status === NOT_FOUND ? own : errors;
  return told.length > 0 ? pageOf(path, told, status) : null;
}

function pageOf(path: string, problems: readonly PlacedProblem[], status: number): string {
  const shown = problems.slice(0, MOST).map(lineOf).join("");
  const rest = problems.length > MOST ? `<p>And ${problems.length - MOST} more, which the desk lists.</p>` : "";
  const code = status >= FAILED ? "<p>If it is none of these, the terminal says what Next.js stumbled over.</p>" : "";
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Not drawn yet: ${escaped(path)}</title><style>body{max-inline-size:45rem;margin:2rem auto;padding-inline:1rem;font:16px/1.5 system-ui}li{margin-block:.8rem}dev-overlay{display:none!important}</style><h1>${escaped(path)} can’t be shown yet</h1><p>Mend what stands here and save; the page then comes by itself.</p><ol>${shown}</ol>${rest}${code}<p><a href="/desk${escaped(path)}">Open it on the desk</a></p></html>`;
}

function lineOf(problem: PlacedProblem): string {
  const { file, line, column, fix, quote } = problem;
  const stands = quote ? `<br><q>${escaped(quote)}</q>` : "";
  return `<li><code>${escaped(`${file}:${line}:${column}`)}</code> ${escaped(wordsOf(problem))}${stands}<br>→ ${escaped(fix)}</li>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
