import { parse as parseYaml, YAMLParseError } from "yaml";
import { z } from "zod";
import { explain } from "../explain";
import { placesIn, withPlace } from "../places";
import type { Problem } from "../problem";
import { plainText } from "../read-text";
import { day, place, slug } from "../schema/common";
import { yamlProblem } from "../yaml-problem";

/** What somebody types, who may leave it empty. */
const typed = z
  .union([z.string(), z.number(), z.boolean(), z.null()], "must be text; put it between quotes")
  .optional()
  .transform((value) => (value === null || value === undefined ? "" : String(value).trim()));

const ANSWERS: Readonly<Record<string, "yes" | "no">> = { yes: "yes", y: "yes", true: "yes", no: "no", n: "no", false: "no" };

const answer = typed.transform((text, context) => {
  const known = ANSWERS[text.toLowerCase()];
  if (text && !known) context.addIssue({ code: "custom", message: "must be yes or no; better words go on the next line" });
  return known ?? null;
});

const entry = z.strictObject({
  as: z.string().describe("What it is on the page: list in danger."),
  says: z.string().describe("The sentence as it was printed."),
  sources: z.array(slug).describe("Ids of its sources."),
  answer: answer.describe("yes or no."),
  better: typed.describe("Better words."),
  outcome: typed.describe("The editor’s: taken, or not taken because …"),
});

/** The form beside a kit: answers under the numbers that stand on paper. */
const form = z.strictObject({
  page: place.describe("The page’s address."),
  printed: day.describe("The day on which the kit was written."),
  text: z
    .string()
    .regex(/^[0-9a-f]{64}$/, "must be the 64 digits that were printed")
    .describe("The digest of the page’s text."),
  name: typed,
  role: typed,
  license: typed,
  date: typed,
  interests: typed,
  reviewed: typed.describe("The whole page, or which parts."),
  answers: z.record(z.string().regex(/^[1-9]\d*$/, "must be a number from the kit"), entry),
});

export type Form = z.infer<typeof form>;
export type Answer = z.infer<typeof entry>;

/** @returns the form, or every problem in it with its place and what to do */
export function readForm(file: string, source: string): { form?: Form; problems: Problem[] } {
  const text = plainText(source);
  const found = parsed(file, text);
  if ("problem" in found) return { problems: [found.problem] };
  const result = form.safeParse(found.value);
  if (result.success) return { form: result.data, problems: [] };
  const placeOf = placesIn(text);
  const problems = explain(file, result.error.issues, found.value).map((problem) => ({ ...problem, rule: "review-form" }));
  return { problems: problems.map((problem) => withPlace(problem, placeOf)) };
}

function parsed(file: string, text: string): { value: unknown } | { problem: Problem } {
  try {
    return { value: parseYaml(text) };
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const fix = "Type between the two quotes, and write quotes of your own as “ and ”.";
    return { problem: { ...yamlProblem(file, error, text), rule: "review-form", fix } };
  }
}

/** Whether somebody has written on it. */
export function isBegun({ name, role, license, date, interests, reviewed, answers }: Form): boolean {
  const written = Object.values(answers).some((one) => one.answer !== null || one.better || one.outcome);
  return written || [name, role, license, date, interests, reviewed].some(Boolean);
}

/** Whether the reviewer answers for all of the page. */
export function isWhole({ reviewed }: Pick<Form, "reviewed">): boolean {
  return /^(?:the )?(?:whole|entire|full) page\.?$|^(?:all|whole)\.?$/i.test(reviewed);
}
