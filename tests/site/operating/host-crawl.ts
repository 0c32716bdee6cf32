import { createHash } from "node:crypto";
import { inTurns } from "../hardening/raw";

/** What a static host answers, before any redirect is followed. */
export interface HostAnswer {
  readonly status: number;
  /** Where a redirect leads. */
  readonly location: string | null;
  readonly body: Buffer;
}

/** Asks a static host for a path. */
export type Host = (path: string) => HostAnswer | Promise<HostAnswer>;

interface Links {
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
}

interface Arrival extends Links {
  /** Where it was found after redirects. */
  readonly path: string;
  readonly hash: string;
}

/** Ends well before a browser gives up. */
const MOST_HOPS = 4;
const BASE = "http://mirror.invalid";

/** Pages are read once, however many hosts send them. */
const read = new Map<string, Links>();

/**
 * Asks for each address, and follows every link on what comes.
 * @param host how it is asked
 * @param addresses where to begin
 * @param hashes SHA-256 of what must come, by address
 * @param steps how many links away it goes
 * @returns what is wrong, in words; and how many paths were asked for
 */
export async function crawl(
  host: Host,
  addresses: readonly string[],
  hashes: ReadonlyMap<string, string>,
  steps = Number.POSITIVE_INFINITY,
) {
  const arrivals = new Map<string, Arrival | string>();
  const wrong = new Set<string>();
  let next: readonly string[] = [...new Set(addresses)];
  for (let step = 0; next.length > 0 && step <= steps; step++) {
    const found = new Set<string>();
    await inTurns(next, 8, async (path) => {
      const arrival = await arrive(host, path);
      arrivals.set(path, arrival);
      if (typeof arrival !== "string") for (const link of arrival.links) found.add(pathOf(link, path, arrival.path));
    });
    next = [...found].filter((path) => path !== "" && !arrivals.has(path));
  }
  for (const [path, arrival] of arrivals) for (const fault of faultsOf(path, arrival, arrivals, hashes)) wrong.add(fault);
  return { wrong: [...wrong], asked: arrivals.size };
}

/** Where a path leads, or why it leads nowhere. */
async function arrive(host: Host, asked: string): Promise<Arrival | string> {
  const seen: string[] = [];
  let path = asked;
  while (seen.length <= MOST_HOPS) {
    seen.push(path);
    const { status, location, body } = await host(path);
    if (location === null) {
      const hash = createHash("sha256").update(body).digest("hex");
      return status === 200 ? { path, hash, ...linksOf(hash, body) } : `${status} at ${seen.join(" → ")}`;
    }
    const { pathname } = new URL(location, BASE + path);
    if (seen.includes(pathname)) return `a loop at ${[...seen, pathname].join(" → ")}`;
    path = pathname;
  }
  return `no end at ${seen.join(" → ")}`;
}

function* faultsOf(
  path: string,
  arrival: Arrival | string,
  arrivals: ReadonlyMap<string, Arrival | string>,
  hashes: ReadonlyMap<string, string>,
): Generator<string> {
  if (typeof arrival === "string") {
    yield `${path}: ${arrival}`;
    return;
  }
  const expected = hashes.get(path);
  if (expected && arrival.path.replace(/(?<=.)\/$/, "") !== path) yield `${path}: another address, ${arrival.path}`;
  if (expected && expected !== arrival.hash) yield `${path}: not what was built`;
  for (const link of arrival.links) {
    const [, id] = link.split("#");
    const to = arrivals.get(pathOf(link, path, arrival.path));
    if (id && typeof to === "object" && !to.ids.has(decodeURIComponent(id))) yield `${path}: no place for ${link}`;
  }
}

/** The path that a link leads to, from a page that was asked for at one address and found at another; empty for another site. */
function pathOf(link: string, asked: string, found: string): string {
  if (link.startsWith("#")) return asked;
  if (/^\/[\w./-]*$/.test(link)) return link;
  const url = new URL(link, BASE + found);
  return url.origin === BASE ? url.pathname : "";
}

/** Links, forms, pictures and scripts of a page as they are written, and the places that a link may lead to. */
function linksOf(hash: string, body: Buffer): Links {
  const known = read.get(hash);
  if (known) return known;
  const html = body.subarray(0, 15).toString() === "<!doctype html>" ? body.toString() : "";
  const links = new Set([...html.matchAll(/ (?:href|src|data-src|action)="([^"]*)"/g)].map(([, link = ""]) => link));
  const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id = ""]) => id));
  const made = { links: [...links].filter((link) => !/^(?:[a-z]+:|\/\/)/.test(link)), ids };
  read.set(hash, made);
  return made;
}
