import type { Finding } from "./finding";

/** What no reader sees, or what turns a line around: it hides in what was copied from another program. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\uFDD0-\uFDEF\uFFFD\uFFFE\uFFFF]/gu;
const ALLOWED = new Set(["\n", "\t"]);

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/[\u200B\u2060\uFEFF]/, "a space of no width"],
  [/[\u200C\u200D]/, "a joiner that nobody sees"],
  [/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/, "a mark that turns the direction of writing"],
  [/\u00AD/, "a hyphen that nobody sees"],
  [/[\u2028\u2029]/, "a line end that only some programs know"],
  [/\uFFFD/, "the sign for a letter that was lost"],
  [/\p{Cc}/u, "a control character"],
];

const LOST = "Type the letter that should stand there, and save the file as UTF-8.";
const DELETE = "Delete it, or type these words anew.";

/** A character that a reader cannot see, and where it stands in a text. */
export interface Unseen extends Pick<Finding, "rule" | "message" | "fix"> {
  readonly at: number;
}

/** Every character in a text that no reader can see: control characters, marks of direction, spaces of no width. */
export function unseenIn(text: string): Unseen[] {
  return [...text.matchAll(UNSEEN)]
    .filter(([found]) => !ALLOWED.has(found))
    .map(({ 0: found, index: at }) => ({
      at,
      rule: "characters",
      message: messageFor(found, text.slice(0, at).split("\n").at(-1) ?? ""),
      fix: fixFor(found),
    }));
}

function messageFor(found: string, before: string): string {
  const name = NAMES.find(([pattern]) => pattern.test(found))?.[1] ?? "a character without a meaning of its own";
  const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const words = [...before]
    .filter((sign) => !/\p{C}/u.test(sign))
    .join("")
    .slice(-15)
    .trim();
  return `here stands ${name} (U+${code})${words ? `, after “${words}”` : ""}.`;
}

function fixFor(found: string): string {
  return found === "\uFFFD" ? LOST : DELETE;
}
