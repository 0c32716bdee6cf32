import type { Finding } from "./finding";

/** What makes a whole file unreadable is told in one line: all else that would be told follows from it. */
export function unreadable(text: string): Finding | null {
  return conflict(text) ?? otherEncoding(text);
}

/** What git leaves where two people changed the same lines. */
function conflict(text: string): Finding | null {
  const at = text.search(/^(?:<{7}|>{7})(?: |$)/m);
  if (at < 0) return null;
  const message = "here two versions stand one below the other: git could not join them.";
  const fix = "Keep what is right of both, and take out the lines of <<<<<<<, ======= and >>>>>>>.";
  return { line: text.slice(0, at).split("\n").length, column: 1, rule: "yaml", message, fix };
}

/** Every other character of a text in UTF-16 looks like a zero byte. */
function otherEncoding(text: string): Finding | null {
  const start = text.slice(0, 1000);
  if (start.split("\u0000").length - 1 <= start.length / 4) return null;
  const message = "the file is saved as UTF-16, which nothing here reads.";
  return { line: 1, column: 1, rule: "characters", message, fix: "Save it as UTF-8." };
}
