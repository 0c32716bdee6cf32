/** What a page says of itself when its check is late: at build, or in the browser when that day comes later. */
export function overdueLine(dueInWords: string): string {
  return `This page was due to be checked again by ${dueInWords}. Some of it may be out of date: ask before you rely on it.`;
}
