import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { CHROMIUM_ARGS, ensureChromium } from "../e2e/chromium";

/** One page as Lighthouse sees it on its simulated phone with slow 4G. */
export interface PageReport {
  readonly figures: readonly Figure[];
  /** Audits that cost points, by their category and title. */
  readonly lost: readonly string[];
}

interface Figure {
  readonly name: string;
  readonly shown: string;
  readonly reached: boolean;
  readonly limit: string;
}

type Result = NonNullable<Awaited<ReturnType<typeof lighthouse>>>["lhr"];

const LCP_SECONDS = 0.85;
/** Lighthouse shows three digits. */
const CLS_SHOWN = 0.0005;

/**
 * Runs Lighthouse with its mobile preset, one page after the other in one browser.
 * @param addresses whole addresses
 * @param port for the browser's debugging protocol, over which Lighthouse drives it
 * @returns a report for each, in their order
 */
export async function lighthouseReports(addresses: readonly string[], port: number): Promise<PageReport[]> {
  const executablePath = await ensureChromium();
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGS, `--remote-debugging-port=${port}`] });
  try {
    const reports: PageReport[] = [];
    for (const address of addresses) reports.push(await reportOf(address, port));
    return reports;
  } finally {
    await browser.close();
  }
}

/** A busy machine sometimes leaves Lighthouse without a recording; it then asks to be run again. */
const TRIES = 3;

async function reportOf(address: string, port: number, tries = TRIES): Promise<PageReport> {
  const result = await lighthouse(address, { port, logLevel: "silent" });
  if (result?.lhr.runtimeError && tries > 1) return reportOf(address, port, tries - 1);
  if (!result || result.lhr.runtimeError) throw new Error(`${address}: ${result?.lhr.runtimeError?.message ?? "no report"}`);
  return { figures: [...scores(result.lhr), ...times(result.lhr)], lost: lostAudits(result.lhr) };
}

function scores({ categories }: Result): Figure[] {
  return Object.values(categories).map(({ title, score }) => {
    const value = Math.round((score ?? 0) * 100);
    return { name: title, shown: String(value), reached: value === 100, limit: "(100)" };
  });
}

function times({ audits }: Result): Figure[] {
  const value = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  const lcp = value("largest-contentful-paint") / 1000;
  const cls = value("cumulative-layout-shift");
  const tbt = value("total-blocking-time");
  return [
    { name: "LCP", shown: `${lcp.toFixed(2)} s`, reached: lcp <= LCP_SECONDS, limit: `(at most ${LCP_SECONDS} s)` },
    { name: "CLS", shown: cls.toFixed(3), reached: cls < CLS_SHOWN, limit: "(0)" },
    { name: "TBT", shown: `${tbt.toFixed(0)} ms`, reached: tbt === 0, limit: "(0 ms)" },
  ];
}

function lostAudits({ categories, audits }: Result): string[] {
  return Object.values(categories).flatMap(({ title: category, auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${category}: ${audits[id]?.title}`),
  );
}
