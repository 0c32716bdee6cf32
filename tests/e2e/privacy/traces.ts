/** What a visit left behind or tried to, each in words. A site that keeps its promise leaves every list empty. */
export interface Traces {
  /** Asked of another site, names looked up and hints included, also what the page tried and its policy stopped. */
  readonly elsewhere: readonly string[];
  readonly cookies: readonly string[];
  /** Kept in the browser: keys, databases, caches, workers. */
  readonly keys: readonly string[];
  /** Sent without being asked for: beacons, pings, reports, sockets, and everything that is not a plain read. */
  readonly beacons: readonly string[];
  /** What the server’s log tells on a reader. */
  readonly logged: readonly string[];
}

export type Counts = Record<keyof Traces, number>;

/** How many traces of each kind there are. */
export function countsOf({ elsewhere, cookies, keys, beacons, logged }: Traces): Counts {
  return {
    elsewhere: elsewhere.length,
    cookies: cookies.length,
    keys: keys.length,
    beacons: beacons.length,
    logged: logged.length,
  };
}

/** Several lists of traces as one, none twice. */
export function together(...all: readonly Partial<Traces>[]): Traces {
  const list = (kind: keyof Traces) => [...new Set(all.flatMap((traces) => traces[kind] ?? []))];
  return {
    elsewhere: list("elsewhere"),
    cookies: list("cookies"),
    keys: list("keys"),
    beacons: list("beacons"),
    logged: list("logged"),
  };
}

/**
 * The lines of a log that tell on a reader.
 * @param log all that a server has written
 * @param secrets addresses, questions and browsers that were there
 */
export function tellingLines(log: string, secrets: readonly string[]): string[] {
  return log.split("\n").filter((line) => secrets.some((secret) => secret.length > 1 && line.includes(secret)));
}
