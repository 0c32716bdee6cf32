import { z } from "zod";
import { asWritten, digitsOf, numbersIn } from "../phone-numbers";
import { day, name, prose, sentence, sentences, slug, sourceIds, wholeNumber } from "../schema/common";
import { withRole } from "../schema/roles";
import { defineKind } from "./kind";

const phone = (pattern: RegExp, message: string) => withRole("phone", z.string().regex(pattern, message));

/** No area code or exchange of North America begins with 0 or 1. */
const REAL = /^(?:\+?1-?)?[2-9]\d{2}-?[2-9]\d{2}-?\d{4}$/;
/** A number with too few digits is told as such. */
const isReal = (number: string) => number.replace(/^\+?1|\D/g, "").length < 10 || REAL.test(number);
const UNREAL = "must have an area code and an exchange that begin with 2 to 9, as every number of this country has";

const texting = z.strictObject({
  to: phone(/^\+?\d{3,11}$/, "must be digits")
    .refine(isReal, UNREAL)
    .describe("Number to send a text to."),
  say: z.string().describe("Word to send; empty when any word will do."),
});

const TEL = /^(\d{3}|\+1\d{10})$/;

interface Numbers {
  readonly number: string;
  readonly tel?: string | undefined;
  readonly tty?: string | undefined;
  readonly text?: { readonly to: string } | undefined;
}

/** What a reader sees, writes down and dials by hand is what the buttons dial. A short number for texts may stand apart from it. */
function misnamed({ number, tel, tty, text }: Numbers): string[] {
  // A number that is short or long is told by itself, and says nothing about the others.
  if (tel !== undefined && !TEL.test(tel)) return [];
  const shown = numbersIn(number);
  const reached = [tel, text?.to].flatMap((one) => one ?? []);
  if (reached.length === 0) return [];
  const unnamed = reached.filter(
    (one) => !shown.includes(digitsOf(one)) && (one !== text?.to || !tel || digitsOf(one).length > 6),
  );
  const stray = shown.filter((one) => ![...reached, tty ?? ""].some((dialed) => digitsOf(dialed) === one));
  const by = (one: string) => (one === tel ? "tel dials" : "text.to reaches");
  return unnamed.length > 0
    ? unnamed.map((one) => `must name the number that ${by(one)}, ${asWritten(one)}; correct the one that is wrong`)
    : stray.map((one) => `names ${asWritten(one)}, which neither tel nor text.to reaches; correct the one that is wrong`);
}

/** Where a local line is shown besides pages that name it: with the danger line's help, on /find-treatment, on call sheets. */
export const SHOWN_IN = ["danger", "find-treatment", "call-sheets"] as const;

/** A number a reader may call. Every fact is required, so that nobody calls without knowing who answers. */
export const Helpline = defineKind({
  type: "Helpline",
  collection: "helplines",
  folder: "data/helplines",
  format: "yaml",
  schema: z
    .strictObject({
      id: slug.describe("The line's id."),
      name: name.describe("The line's name."),
      number: withRole("phone", sentence).describe("The number as shown."),
      tel: phone(TEL, 'must be three digits like "988", or "+1" and ten digits')
        .refine(isReal, UNREAL)
        .optional()
        .describe("The number as dialed by a link; absent for lines that only take texts."),
      tty: phone(/^1-\d{3}-\d{3}-\d{4}$/, 'must be like "1-800-487-4889"')
        .refine(isReal, UNREAL)
        .optional()
        .describe("Its number for teletypewriters, as shown."),
      text: texting.optional().describe("Where to send a text message, if one can."),
      for: sentences.describe("What it is for."),
      runBy: prose.describe("Who runs it."),
      whoPays: prose.describe("Who pays for it."),
      hours: prose.describe("When someone answers."),
      languages: prose.describe("Languages spoken."),
      theyAsk: prose.describe("What a caller is asked."),
      anonymous: prose.describe("Whether a caller can stay anonymous."),
      lastChecked: day.describe("The day the number was last checked."),
      order: wholeNumber.describe("Place in lists."),
      sources: sourceIds.min(1, "must name at least one source").describe("Ids of the sources."),
      shownIn: z.array(z.enum(SHOWN_IN)).optional().describe("A local line only: danger, find-treatment, call-sheets."),
      paidForCalls: z
        .boolean()
        .refine((paid) => !paid, "must be false: a line whose owner is paid for sending callers to a program may not be listed")
        .optional()
        .describe("A local line only: whether anyone is paid for the calls it passes on. Such a line may not be listed."),
    })
    .refine(({ tel, text }) => tel || text, {
      path: ["tel"],
      message: "must be given, or text, so that there is a way to reach the line",
    })
    .superRefine((line, context) => {
      for (const message of misnamed(line)) context.addIssue({ code: "custom", path: ["number"], message });
    }),
});
