/** Characters of an address that are still answered; a form's address may hold a long question. */
export const MAX_TARGET = 128 * 1024;
const MAX_PATH = 2048;
/** More than any search looks at. */
const MAX_QUERY = 1000;

export type Fault = 400 | 414;

/** A target in two: its path, and its query with the question mark, or nothing. */
export function splitTarget(target: string): [path: string, query: string] {
  const at = target.indexOf("?");
  return at < 0 ? [target, ""] : [target.slice(0, at), target.slice(at)];
}

/**
 * What is wrong with a request's target, before anything tries to read it. Only the path must be sound:
 * a query is whatever someone typed.
 * @param target the request line's target, like "/search?q=iop"
 * @returns the status to answer with, or null when the target is fine
 */
export function faultOf(target: string): Fault | null {
  const [path] = splitTarget(target);
  if (target.length > MAX_TARGET || path.length > MAX_PATH) return 414;
  if (!path.startsWith("/") || path.startsWith("//") || path.includes("\\")) return 400;
  try {
    return /\p{Cc}/u.test(decodeURIComponent(path)) ? 400 : null;
  } catch {
    return 400;
  }
}

/**
 * What a reader searches for.
 * @param query the target's query, whatever was typed into it; lib/search makes it safe
 * @returns null when the query has no such field
 */
export function searchedFor(query: string): string | null {
  const given = new URLSearchParams(query).getAll("q");
  return given.length > 0 ? given.join(" ").slice(0, MAX_QUERY) : null;
}
