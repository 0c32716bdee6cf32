import { pause } from "./processes";
import type { Report, Tally, Traffic } from "./traffic";

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** What a server does while far more is asked of it than it can do, and after. */
export interface Overload {
  readonly report: Report;
  /** What stood in place of one search that could not be made in time. */
  readonly standIn: Answer;
  /** Seconds from the last request of the flood until a search of one more reader was answered. */
  readonly recovered: number;
}

const RECOVERY_MS = 60_000;
/** More searches at once than may wait, so that some must give way however fast the machine is. */
const AT_ONCE = 150;

/** Asks at a pace that the server cannot keep, then waits until it searches again. */
export async function overload(traffic: Traffic, port: number, aSecond: number, seconds: number): Promise<Overload> {
  let over = () => {};
  const sent = new Promise<void>((resolve) => {
    over = resolve;
  });
  const flood = traffic.atPace(aSecond, seconds, over);
  const burst = await Promise.all(Array.from({ length: AT_ONCE }, () => search(port)));
  const standIn = burst.find(({ status }) => status !== 200) ?? { status: 200, text: "" };
  await sent;
  const end = performance.now();
  await searchUntil(port, 200, RECOVERY_MS);
  const recovered = (performance.now() - end) / 1000;
  return { report: await flood, standIn, recovered };
}

async function search(port: number): Promise<Answer> {
  const response = await fetch(`http://localhost:${port}/search?q=iop`);
  return { status: response.status, text: await response.text() };
}

/** Searches again and again until the answer has that status, or patience ends; gives the last answer. */
async function searchUntil(port: number, status: number, patience: number): Promise<Answer> {
  const end = performance.now() + patience;
  for (;;) {
    const answer = await search(port);
    if (answer.status === status || performance.now() > end) return answer;
    await pause(20);
  }
}

/** Answers that readers should not have seen, each with how often it came. */
export function wrongIn({ statuses }: Tally, right: readonly number[]): string[] {
  return Object.entries(statuses)
    .filter(([status]) => !right.includes(Number(status)))
    .map(([status, count]) => `${count} × ${status}`);
}

/** The addresses of all pages, as the site itself lists them. */
export async function pagesOf(port: number): Promise<string[]> {
  const map = await (await fetch(`http://localhost:${port}/sitemap.xml`)).text();
  return [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, place = ""]) => new URL(place).pathname);
}
