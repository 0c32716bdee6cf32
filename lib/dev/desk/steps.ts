import { dayInWords } from "@/lib/page/days";
import { fromToday } from "./days";

/** One thing to do, in the words of somebody who writes, not of somebody who programs. */
export interface Step {
  /** How much it matters: what is broken, what has a day, who should look, what would be better. */
  readonly kind: "fix" | "due" | "review" | "advice" | "done";
  readonly text: string;
  /** Where to do it, or to see more. */
  readonly href?: string;
}

export function step(kind: Step["kind"], text: string, href?: string): Step {
  return { kind, text: text.trim(), ...(href ? { href } : {}) };
}

/** “1 error”, “2 errors”. */
export function count(number: number, what: string): string {
  return `${number.toLocaleString("en-US")} ${what}${number === 1 ? "" : "s"}`;
}

/** “by Dec 9, 2026 (in 9 days)”, or since when it is overdue. */
export function byDay(day: string, today: string): string {
  return `${day < today ? "overdue since" : "by"} ${dayInWords(day)} (${fromToday(day, today)})`;
}

/** Figures, rules and lists mostly come out anew once a year. */
export const SOURCE_DAYS = 365;
