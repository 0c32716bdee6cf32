import type { Article, Content, Helpline } from "./model";

const DAY = 24 * 60 * 60 * 1000;

/** Today as a calendar day in UTC: 2026-11-23. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Whole days from one calendar day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** Whether a page should have been checked again by this day. */
export function isOverdue({ checkAgain }: Pick<Article, "checkAgain">, day: string): boolean {
  return checkAgain < day;
}

/** Whether a phone line was last checked more than so many days before this day. */
export function isStale({ lastChecked }: Pick<Helpline, "lastChecked">, day: string, days: number): boolean {
  return daysBetween(lastChecked, day) > days;
}

export interface Due {
  readonly file: string;
  readonly what: string;
  /** The day by which it was or is to be checked. */
  readonly by: string;
  /** The pages that it concerns, where that is not the file itself. */
  readonly pages?: readonly string[];
}

/**
 * What has to be checked again by a day, most urgent first.
 * @param days how long a phone line's check lasts
 * @param others what else has a day
 */
export function dueBy(
  { articles, helplines }: Pick<Content, "articles" | "helplines">,
  day: string,
  days: number,
  others: readonly Due[] = [],
): Due[] {
  const pages = [...articles.values()].map(({ file, address, checkAgain }) => ({
    file,
    what: `page ${address}`,
    by: checkAgain,
  }));
  const lines = [...helplines.values()].map(({ file, name, lastChecked }) => ({
    file,
    what: `phone line ${name}`,
    by: plusDays(lastChecked, days),
  }));
  // On the day itself there is still time, but it is due.
  return [...pages, ...lines, ...others].filter(({ by }) => by <= day).sort((a, b) => (a.by < b.by ? -1 : 1));
}

/** The calendar day so many months after another: of a shorter month its last day. */
export function plusMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  return new Date(last.setUTCDate(Math.min(date, last.getUTCDate()))).toISOString().slice(0, 10);
}

/** The calendar day so many days after another. */
export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}
