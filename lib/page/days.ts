const FORMAT = new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeZone: "UTC" });

/** "2026-11-23" → "Nov 23, 2026". */
export function dayInWords(day: string): string {
  return FORMAT.format(new Date(`${day}T00:00:00Z`));
}
