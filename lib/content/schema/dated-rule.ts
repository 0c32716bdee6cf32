import { z } from "zod";
import { day, sentence, slug } from "./common";

/** A whole page; a rule concerns all that it says. */
const page = z.string().regex(/^\/(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*)?$/, "must be the address of a page, like /iop");

const datedRule = z
  .strictObject({
    /** What begins or ends, in a sentence. */
    what: sentence,
    /** The first day on which it holds. */
    since: day.optional(),
    /** The last day on which it holds. */
    until: day.optional(),
    /** The pages that speak of it. */
    pages: z.array(page).min(1, "must name at least one page"),
    /** The source that gives the day. */
    source: slug,
  })
  .refine(({ since, until }) => since || until, { path: ["until"], message: "must be given, or since" })
  .refine(({ since, until }) => !since || !until || since < until, { path: ["until"], message: "must be later than since" });

/** content/data/dated-rules.yaml: rules of law and offers that begin or end on a day, and the pages that speak of them. */
export const datedRules = z.array(datedRule);

export type DatedRule = Readonly<z.infer<typeof datedRule>>;
