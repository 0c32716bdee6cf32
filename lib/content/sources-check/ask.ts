/** Names the project to those who read their logs. */
const USER_AGENT = "CareStepsSourcesCheck/1.0";

/** A status with where it leads, or a code that says why there is none: ENOTFOUND, TIMEOUT. */
export type Answer = { readonly status: number; readonly location: string | null } | { readonly failure: string };

/** Asks an address once. It never throws: what went wrong is an answer too. */
export type Ask = (url: URL, method: "HEAD" | "GET") => Promise<Answer>;

/**
 * An asker that follows nothing and reads no body.
 * @param limit milliseconds after which it gives up
 */
export function asker(limit: number): Ask {
  return async (url, method) => {
    try {
      const signal = AbortSignal.timeout(limit);
      const headers = { "User-Agent": USER_AGENT };
      const { status, headers: given, body } = await fetch(url, { method, headers, signal, redirect: "manual" });
      // The answer has come; how its body ends is of no interest.
      await body?.cancel().catch(() => undefined);
      return { status, location: given.get("location") };
    } catch (error) {
      return { failure: codeOf(error) };
    }
  };
}

/** fetch hides the code of the network in the cause of its error. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return "TIMEOUT";
  const { code } = (error.cause ?? {}) as { code?: unknown };
  return typeof code === "string" ? code : error.message;
}
