import { daysBetween } from "@/lib/content/freshness";

const FORMAT = new Intl.RelativeTimeFormat("en-US", { numeric: "auto" });
/** Up to so many, days are easier to plan by than months; then months than years. */
const MOST_DAYS = 60;
const MOST_MONTHS = 23;
const DAYS_OF_MONTH = 365.25 / 12;

/** How far a day is from today: “in 24 days”, “tomorrow”, “3 months ago”. */
export function fromToday(day: string, today: string): string {
  const days = daysBetween(today, day);
  if (Math.abs(days) <= MOST_DAYS) return FORMAT.format(days, "day");
  const months = Math.round(days / DAYS_OF_MONTH);
  return Math.abs(months) <= MOST_MONTHS ? FORMAT.format(months, "month") : FORMAT.format(Math.round(months / 12), "year");
}
