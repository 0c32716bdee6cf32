import { z } from "zod";
import { place, prose, sentence } from "../schema/common";
import { isOrigin, ORIGIN_RULE } from "./origin";

/** Digits that could be dialed: numbers to call stand in helplines/, with all their facts. */
const NUMBER = /\d{3}\D{0,2}\d{3}\D{0,2}\d{4}|\b(?:911|988)\b/;

const words = (most: number) =>
  prose
    .refine((text) => text.length <= most, { message: `must have at most ${most} characters` })
    .refine((text) => !NUMBER.test(text), { message: "must hold no phone number; write a file in helplines/" });

/** Colors that an edition may change, by what they do (app/base.css). Those of danger and of what is due today are ours. */
export const OWN_COLORS = [
  "paper",
  "card",
  "ink",
  "soft",
  "line",
  "edge",
  "pine",
  "wash",
  "sun",
  "differ",
  "move",
  "step-1",
  "step-2",
  "step-3",
  "step-4",
  "step-5",
  "step-6",
  "step-7",
  "on-deep",
  "on-pale",
] as const;

export type OwnColor = (typeof OWN_COLORS)[number];

const color = z.string().regex(/^#[0-9a-f]{6}$/, "must be a color like #0e5049, in small letters and digits");

const colors = z.partialRecord(z.enum(OWN_COLORS, `must be one of: ${OWN_COLORS.join(", ")}`), color);

const digest = z
  .string()
  .regex(/^[0-9a-f]{12}$/, "must be the digest that the check names, twelve letters and digits between quotes");

/** What fits beside the mark, “Search” and “Menu” on a phone. */
export const HEADER_LENGTH = 13;

const fields = z.strictObject({
  /** The name of the site. */
  name: sentence.max(40, "must have at most 40 characters"),
  /** What stands beside the mark, where the name is longer. */
  shortName: sentence
    .max(HEADER_LENGTH, `must have at most ${HEADER_LENGTH} characters, since it stands beside the mark on phones`)
    .optional(),
  /** Who publishes this copy and answers for it. */
  publisher: words(80),
  /** E-mail address for mistakes. */
  contact: z.email("must be an e-mail address").optional(),
  /** The address that readers see. */
  address: z.string().refine(isOrigin, ORIGIN_RULE).optional(),
  /** Where the edition is for, as it follows “In”: Example County. */
  place: words(40),
  /** Who pays the publisher, for readers: whoever sells treatment has to say so. “none” is said where nobody who does so pays. */
  interests: words(160).optional(),
  /** Colors that differ from ours. */
  colors: z.strictObject({ light: colors.default({}), dark: colors.default({}) }).default({ light: {}, dark: {} }),
  /** Words on top of the first page. */
  home: z.strictObject({ title: words(90).optional(), lead: words(120).optional() }).default({}),
  /** Pages of ours that this copy has not, each with the page that its links lead to. */
  leftOut: z.record(place, place).default({}),
  /** Pages and call sheets of ours in whose place the edition has its own, each with the digest of ours at that time. */
  replaces: z.record(place, digest).default({}),
});

/** edition.yaml: what an organization says about its copy as a whole. A setting (SITE_NAME and others) wins over it. */
export const EDITION = fields.refine(({ name, shortName }) => shortName || name.length <= HEADER_LENGTH, {
  path: ["shortName"],
  message: `must be given, since the name has more than the ${HEADER_LENGTH} characters that fit beside the mark on phones`,
});

export type EditionFile = z.infer<typeof EDITION>;

/** Whether an edition says that nobody who sells treatment pays its publisher; one that says nothing does not. */
export function hasNoInterests(interests: string | null | undefined): boolean {
  return /^none\.?$/i.test(interests ?? "");
}
