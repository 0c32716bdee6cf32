import type { JudgedQuery } from "./judged";

/** What an engine says to a query: pages, best first. */
export interface Answer {
  readonly pages: readonly string[];
  readonly danger: boolean;
  /** Nothing at all to go on with. */
  readonly empty: boolean;
}

export interface Figures {
  readonly rows: number;
  readonly success1: number;
  readonly success3: number;
  readonly mrr: number;
}

/** What came of one engine. */
export interface Measured {
  readonly name: string;
  readonly all: Figures;
  /** Only rows that a page which exists can answer. */
  readonly answerable: Figures;
  readonly kinds: ReadonlyMap<string, Figures>;
  readonly missed: readonly string[];
  readonly falseAlarms: readonly string[];
  /** Rows, as a share, that are no danger and showed it. */
  readonly falseAlarmRate: number;
  readonly empty: number;
  readonly p50: number;
  readonly p99: number;
  /** Rows whose first three pages hold no right one. */
  readonly failed: readonly { readonly row: JudgedQuery; readonly pages: readonly string[] }[];
}

const ROUNDS = 5;
/** An engine so slow that one round takes this long is timed on that round alone. */
const LONG_MS = 5_000;

/** Asks an engine every query several times and counts. */
export function measure(
  name: string,
  rows: readonly JudgedQuery[],
  exists: (address: string) => boolean,
  ask: (query: string) => Answer,
): Measured {
  const times = timesOf(rows, ask);
  const found = rows
    .map((row) => ({ row, answer: ask(row.query), rank: 0 }))
    .map((one) => ({ ...one, rank: rankOf(one.row, one.answer) }));
  const can = found.filter(({ row }) => row.none || [...row.right].some(exists));
  const ordinary = found.filter(({ row }) => !row.danger);
  const alarms = ordinary.filter(({ answer }) => answer.danger).map(({ row }) => row.query);
  return {
    name,
    all: figures(found),
    answerable: figures(can),
    kinds: new Map(
      [...new Set(rows.map(({ kind }) => kind))].map((kind) => [kind, figures(can.filter(({ row }) => row.kind === kind))]),
    ),
    missed: found.filter(({ row, answer }) => row.danger && !answer.danger).map(({ row }) => row.query),
    falseAlarms: alarms,
    falseAlarmRate: alarms.length / Math.max(1, ordinary.length),
    empty: found.filter(({ answer }) => answer.empty).length,
    p50: times[Math.floor(times.length * 0.5)] ?? 0,
    p99: times[Math.floor(times.length * 0.99)] ?? 0,
    failed: can.filter(({ rank }) => rank === 0 || rank > 3).map(({ row, answer }) => ({ row, pages: answer.pages.slice(0, 3) })),
  };
}

/** Milliseconds of each query, in order. The first round is left out: a server answers its first queries slower. */
function timesOf(rows: readonly JudgedQuery[], ask: (query: string) => Answer): number[] {
  const round = () => rows.map(({ query }) => timed(() => ask(query)));
  const first = round();
  const slow = first.reduce((sum, time) => sum + time, 0) > LONG_MS;
  const times = slow ? first : Array.from({ length: ROUNDS }, round).flat();
  return times.sort((a, b) => a - b);
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The place of the first right page; when none is right, saying nothing is. 0 when it is not there. */
function rankOf({ right, none }: JudgedQuery, { pages }: Answer): number {
  if (none) return pages.length === 0 ? 1 : 0;
  return pages.slice(0, 10).findIndex((page) => right.has(page)) + 1;
}

function figures(found: readonly { readonly rank: number }[]): Figures {
  const share = (good: (rank: number) => number) =>
    found.reduce((sum, { rank }) => sum + good(rank), 0) / Math.max(1, found.length);
  return {
    rows: found.length,
    success1: share((rank) => (rank === 1 ? 1 : 0)),
    success3: share((rank) => (rank > 0 && rank <= 3 ? 1 : 0)),
    mrr: share((rank) => (rank > 0 ? 1 / rank : 0)),
  };
}
