import { z } from "zod";
import { isoOfAmerican } from "./day-fault";
import { withRole } from "./roles";

/** What a field says when no source gives an answer that holds everywhere. A guess is not allowed. */
export const VARIES = "varies – ask";

/** Ids of documents, sources and headings: they end up in addresses, so they stay plain. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be small letters, digits and single hyphens, like adv-iop");

export const sentence = z.string().trim().min(1, "must not be empty");

/** The name of something. A quotation mark without its other half was left over from the line’s own quotes. */
export const name = sentence.refine((text) => !hasStrayQuote(text), "must have no quotation mark without its other half");

function hasStrayQuote(text: string): boolean {
  const count = (sign: string) => text.split(sign).length - 1;
  const whole = text.length > 1 && text.startsWith('"') && text.endsWith('"');
  const opened = /^['‘](?!\d)(?!.*['’](?:[^\p{L}\p{N}]|$))/u.test(text);
  const closed = /[^s]['’]$/u.test(text) && !/(?:^|[^\p{L}\p{N}])['‘]/u.test(text);
  return count('"') % 2 === 1 || whole || count("“") !== count("”") || opened || closed;
}

/** It typed in another way: with a hyphen of the keyboard, a capital, a full stop. */
const ALMOST_VARIES = /^varies\s*[-\u2010-\u2015\u2212,;:/]*\s*ask\W*$/i;

/** Running text that readers read. */
export const prose = withRole(
  "prose",
  sentence.refine((text) => text === VARIES || !ALMOST_VARIES.test(text), `must be written “${VARIES}”`),
);

/** Running text of whole sentences: what has no end was cut. */
export const sentences = prose.refine(
  (text) => text === VARIES || /[.?!][”)]?$/.test(text),
  "must end with a full stop, “?” or “!”: what has no end was cut",
);

/** A question to put to someone. */
export const question = prose.regex(/\?”?$/, "must be a question, with its “?”");

/** A name in running text: a title. */
export const proseName = withRole("prose", name);

/** Running text of at most so many words. */
export const proseOf = (words: number, kind = prose) =>
  kind.refine((text) => text.split(/\s+/).length <= words, { message: `must have at most ${words} words` });

/** A calendar day. Nothing here is older than the site’s oldest sources, nor reaches beyond the century. */
export const day = z.iso
  .date({
    abort: true,
    error: ({ input }) => {
      const meant = typeof input === "string" ? isoOfAmerican(input) : null;
      return meant ? `must be written as ${meant}` : "must be a date like 2026-11-23";
    },
  })
  .refine((found) => found >= "2000" && found < "2100", "must be a day of this century, like 2026-11-23");

/**
 * Why what was typed is no day.
 * @param like a day to show how one is written
 * @returns one sentence; null for a day
 */
export function dayFault(text: string, like: string): string | null {
  if (day.safeParse(text).success) return null;
  const meant = isoOfAmerican(text);
  return meant ? `Write the day as ${meant}.` : `Write it like ${like}.`;
}

/** A path on this site, with an optional heading id: /iop/reasons#limits. */
export const address = withRole(
  "link",
  z.string().regex(/^\/([a-z0-9-]+(\/[a-z0-9-]+)*)?(#[a-z0-9-]+)?$/, "must be an address on this site, like /iop or /iop#who"),
);

export const wholeNumber = z.int("must be a whole number");

/** A source that stands twice in a list would be shown twice. */
export const sourceIds = withRole(
  "sources",
  z.array(slug).superRefine((ids, context) => {
    const twice = ids.findIndex((id, i) => ids.indexOf(id) < i);
    const [message, fix] = ["stands twice in the list", "Take one out."];
    if (twice >= 0) context.addIssue({ code: "custom", path: [twice], message, params: { fix } });
  }),
);

/** A page, or a heading on it. */
export const place = z.string().regex(/^\/[a-z0-9/-]*(#[a-z0-9-]+)?$/, "must be an address like /iop or /iop#cost");
