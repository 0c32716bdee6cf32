import { Agent, get } from "node:http";
import { pause } from "./processes";
import { quantile } from "./requests";

/** One request in so many is a search. */
const SEARCH_EVERY = 20;
const PATIENCE_MS = 20_000;
const TICK_MS = 4;
const QUERIES = [
  ..."iop|php program|cravings|detox at home|can i keep my job|how long does rehab take|medicne|what is residential".split("|"),
  ..."sober living|does insurance pay|help my son|alcohol shakes|first day|zzz nothing|methadone|leaving early".split("|"),
];

/** What came of the requests of one kind. */
export interface Tally {
  /** How often each status came; 0 for no whole answer. */
  readonly statuses: Record<number, number>;
  /** Milliseconds that answers with 200 took, smallest first. */
  readonly times: number[];
}

/** Readers of a server: pages and searches, mixed. */
export interface Report {
  readonly pages: Tally;
  readonly searches: Tally;
  readonly seconds: number;
}

/** Readers and searchers of one server. Pages and searches have connections of their own, so that neither waits for the other here. */
export class Traffic {
  private readonly agents = { pages: limited(400), searches: limited(400) };
  private sent = 0;

  /** @param pages addresses that are read in turn */
  constructor(
    private readonly port: number,
    private readonly pages: readonly string[],
  ) {}

  /** As fast as answers come, so many at a time: the most that this machine does, with these readers on it. */
  async flatOut(atOnce: number, seconds: number): Promise<Report> {
    const report = begin();
    const end = performance.now() + seconds * 1000;
    const reader = async () => {
      while (performance.now() < end) await this.send(report);
    };
    return finish(report, () => Promise.all(Array.from({ length: atOnce }, reader)));
  }

  /**
   * At a steady pace, whether or not answers come; ends when all have come.
   * @param whenSent called when the last was sent
   */
  async atPace(aSecond: number, seconds: number, whenSent = () => {}): Promise<Report> {
    const report = begin();
    return finish(report, async () => {
      const running = new Set<Promise<void>>();
      const start = performance.now();
      for (let done = 0; done < aSecond * seconds; ) {
        const due = Math.min(aSecond * seconds, ((performance.now() - start) * aSecond) / 1000);
        for (; done < due; done += 1) {
          const request = this.send(report).finally(() => running.delete(request));
          running.add(request);
        }
        await pause(TICK_MS);
      }
      whenSent();
      await Promise.all(running);
    });
  }

  private send(report: Report): Promise<void> {
    this.sent += 1;
    const turn = Math.floor(this.sent / SEARCH_EVERY);
    if (this.sent % SEARCH_EVERY > 0)
      return this.ask(this.pages[(this.sent - turn) % this.pages.length] ?? "/", "pages", report.pages);
    return this.ask(`/search?q=${encodeURIComponent(QUERIES[turn % QUERIES.length] ?? "")}`, "searches", report.searches);
  }

  private ask(path: string, kind: keyof typeof this.agents, tally: Tally): Promise<void> {
    const start = performance.now();
    return this.statusOf(path, this.agents[kind]).then((status) => {
      tally.statuses[status] = (tally.statuses[status] ?? 0) + 1;
      if (status === 200) tally.times.push(performance.now() - start);
    });
  }

  private statusOf(path: string, agent: Agent): Promise<number> {
    return new Promise((resolve) => {
      const fail = () => resolve(0);
      const options = { port: this.port, path, agent, headers: { "Accept-Encoding": "br" }, timeout: PATIENCE_MS };
      const asked = get(options, (response) => {
        response.resume();
        response.once("end", () => resolve(response.complete ? (response.statusCode ?? 0) : 0));
        response.once("error", fail);
      });
      asked.once("timeout", () => asked.destroy());
      asked.once("error", fail);
    });
  }
}

function limited(maxSockets: number): Agent {
  return new Agent({ keepAlive: true, maxSockets });
}

function begin(): Report {
  return { pages: { statuses: {}, times: [] }, searches: { statuses: {}, times: [] }, seconds: 0 };
}

async function finish(report: Report, run: () => Promise<unknown>): Promise<Report> {
  const start = performance.now();
  await run();
  for (const { times } of [report.pages, report.searches]) times.sort((a, b) => a - b);
  return { ...report, seconds: (performance.now() - start) / 1000 };
}

/** Requests a second that got an answer. */
export function rateOf({ pages, searches, seconds }: Report): number {
  return (pages.times.length + searches.times.length) / seconds;
}

/** One line of figures. */
export function described({ statuses, times }: Tally): string {
  const counts = Object.entries(statuses).map(([status, count]) => `${count} × ${status === "0" ? "no answer" : status}`);
  return `${counts.join(", ")}; p50 ${quantile(times, 0.5).toFixed(1)} ms, p99 ${quantile(times, 0.99).toFixed(1)} ms`;
}
