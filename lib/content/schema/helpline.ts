import { z } from "zod";
import { day, sentence, slug, sourceIds, wholeNumber } from "./common";

/** A number a reader may call. Every field is required, so that nobody calls without knowing who answers. */
const fields = z.strictObject({
  id: slug,
  name: sentence,
  number: sentence,
  tel: z
    .string()
    .regex(/^(\d{3}|\+1\d{10})$/, 'must be three digits like "988", or "+1" and ten digits')
    .optional(),
  tty: z
    .string()
    .regex(/^1-\d{3}-\d{3}-\d{4}$/, 'must be like "1-800-487-4889"')
    .optional(),
  text: z.strictObject({ to: z.string().regex(/^\+?\d{3,11}$/, "must be digits"), say: z.string() }).optional(),
  for: sentence,
  runBy: sentence,
  whoPays: sentence,
  hours: sentence,
  languages: sentence,
  theyAsk: sentence,
  anonymous: sentence,
  lastChecked: day,
  order: wholeNumber,
  sources: sourceIds.min(1, "must name at least one source"),
});

export const helplineFields = fields.refine(({ tel, text }) => tel || text, {
  path: ["tel"],
  message: "must be given, or text, so that there is a way to reach the line",
});

export type HelplineFields = z.infer<typeof helplineFields>;
