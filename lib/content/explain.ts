import type { z } from "zod";
import { asDialed } from "./phone-numbers";
import type { Problem } from "./problem";

type Issue = z.core.$ZodIssue;

const TYPE_NAMES: Record<string, string> = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  array: "a list, like [one, two]",
  object: "a group of fields",
  record: "a group of fields",
  date: "a date like 2026-11-23",
};

const EMPTY = "Write its fields: docs/data.md shows a file of each kind, docs/editing.md a page.";

/**
 * Turns zod's findings about one file into sentences an editor can act on.
 * @param found the fields as they were read, to show what stands there now
 */
export function explain(file: string, issues: readonly Issue[], found: unknown): Problem[] {
  const all = issues.flatMap((issue) => sentencesFor(issue, found).map((sentence) => ({ file, rule: "fields", ...sentence })));
  // What has the wrong kind often has the wrong length too, in the same words.
  return all.filter((one, i) => all.findIndex(({ field, message }) => field === one.field && message === one.message) === i);
}

function sentencesFor(issue: Issue, found: unknown): Pick<Problem, "field" | "message" | "fix">[] {
  const field = issue.path.join(".");
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      field: [field, key].filter(Boolean).join("."),
      message: "is not a field that is known here.",
      fix: "Remove it or correct its name.",
    }));
  }
  if (issue.code === "invalid_key")
    return [{ field, message: `${issue.issues[0]?.message ?? issue.message}.`, fix: "Correct it." }];
  const value = valueAt(found, issue.path);
  if (field === "" && (value === null || value === undefined)) return [{ field, message: "is empty.", fix: EMPTY }];
  if (value === undefined)
    return [{ field, message: issue.code === "custom" ? `${issue.message}.` : "is missing.", fix: "Add it." }];
  return [
    { field, message: `${requirement(issue)} (found ${show(value, issue.code !== "invalid_type")}).`, fix: remedy(issue, value) },
  ];
}

/** What YAML takes for a number, for true, or for a field of its own, is text between quotes. */
function remedy(issue: Issue, value: unknown): string {
  if (Array.isArray(value) && (issue.code === "too_big" || issue.code === "too_small")) return remedyOfCount(issue, value.length);
  if (issue.code === "custom") return String(issue.params?.fix ?? "Correct it.");
  if (issue.code !== "invalid_type") return "Correct it.";
  if (value === null) return "Write it after the colon.";
  if (issue.expected === "number" && typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value)))
    return `Take the quotes away: ${value}.`;
  if (issue.expected !== "string") return "Correct it.";
  if (typeof value === "number" || typeof value === "boolean") return `Put it between quotes: "${asMeant(issue, value)}".`;
  const [pair, ...more] = Object.entries(value ?? {});
  if (!pair || more.length > 0 || Array.isArray(value) || typeof pair[1] === "object") return "Correct it.";
  return `The colon makes a field of it: put the whole text between quotes: ${JSON.stringify(`${pair[0]}: ${pair[1]}`)}.`;
}

/** YAML drops the plus of a phone number, which has to be dialed. */
function asMeant({ path }: Issue, value: number | boolean): string {
  const isDialed = typeof value === "number" && /^(?:tel|to)$/.test(String(path.at(-1)));
  return isDialed ? asDialed(String(value)) : String(value);
}

function remedyOfCount(issue: Extract<Issue, { code: "too_big" | "too_small" }>, count: number): string {
  const over = issue.code === "too_big";
  const by = over ? count - Number(issue.maximum) : Number(issue.minimum) - count;
  const many = by === 1 ? "one" : by;
  return over ? `Take ${many} out.` : `Add ${many}.`;
}

function requirement(issue: Issue): string {
  if (issue.code === "invalid_type") return saidBySchema(issue) ?? `must be ${TYPE_NAMES[issue.expected] ?? issue.expected}`;
  if (issue.code === "invalid_value") return `must be one of: ${issue.values.join(", ")}`;
  return issue.message;
}

/** A list may say itself how it is written; zod’s own words are for programmers. */
function saidBySchema({ expected, message }: Extract<Issue, { code: "invalid_type" }>): string | undefined {
  return expected === "array" && !message.startsWith("Invalid input") ? message : undefined;
}

function valueAt(found: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined),
    found,
  );
}

/** What an editor wrote, in a line; of what is longer than one, what it is and how much of it there is. */
function show(value: unknown, isCounted: boolean): string {
  if (value === null) return "nothing";
  if (Array.isArray(value)) return isCounted ? `${value.length || "none"}` : "a list";
  if (typeof value === "object" && Object.keys(value).length > 1) return "a group of fields";
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
