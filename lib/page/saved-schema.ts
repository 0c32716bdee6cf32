import { z } from "zod";
import { LEVEL_IDS } from "@/lib/content/vocabulary/level-ids";
import type { Understanding } from "@/lib/search/engine";
import type { SavedNames } from "@/lib/search/names";
import type { SavedPostings } from "@/lib/search/packed-index";
import type { SectionTexts } from "@/lib/search/types";
import type { Catalog } from "./generate";

const text = z.string().min(1);
const label = z.strictObject({ id: text, label: text });

/** .generated/catalog.json */
export const CATALOG: z.ZodType<Catalog> = z.strictObject({
  levels: z.array(z.strictObject({ id: z.enum(LEVEL_IDS), order: z.int(), shortName: text, support: text })),
  articles: z.int(),
  index: z.strictObject({ sections: z.array(label.extend({ count: z.int() })), letters: z.array(label) }),
});

const texts = z.array(text);

const said = {
  title: text,
  lines: texts,
  links: z.array(z.strictObject({ label: text, href: z.string().regex(/^(?:tel|sms):/) })),
};

const danger = z.strictObject({
  kinds: z.record(text, z.strictObject({ ...said, more: text, spanish: z.strictObject(said) })),
  always: z.record(text, z.array(text)),
  thresholds: z.strictObject({ box: z.number(), line: z.number(), off: z.number(), page: z.number() }),
});

const packed = z.strictObject({ step: z.number(), most: z.int(), text });
const model = {
  rows: z.int().positive(),
  dims: z.int().positive(),
  kinds: texts,
  languages: texts,
  topics: texts,
  numbers: z.strictObject({ rows: packed, kernels: packed, kernelBias: packed, weights: packed, bias: packed }),
};

/** content/data/search/model.json */
export const MODEL = z.strictObject({ examples: text, ...model });

/** .generated/search-understanding.json */
const UNDERSTANDING: z.ZodType<Understanding> = z.strictObject({ model: z.strictObject(model), danger });

/** .generated/search-names.json */
const NAMES: z.ZodType<SavedNames> = z.strictObject({
  pages: z.array(z.strictObject({ address: text, title: text })),
});

/** .generated/search-postings.json */
const POSTINGS: z.ZodType<SavedPostings> = z.strictObject({
  words: text,
  parts: z.array(z.strictObject({ aliases: texts.nullable(), parts: z.array(texts.min(2)) })),
  places: text,
  lengths: text,
  said: z.strictObject({ words: z.string(), places: z.string(), levels: z.string(), pages: texts }),
});

/** The parts of an engine, each in a file of its own. */
export const SAVED_ENGINE = { understanding: UNDERSTANDING, names: NAMES, postings: POSTINGS } as const;

/** .generated/search-texts.json: section → its text. */
export const SECTION_TEXTS: z.ZodType<SectionTexts> = z.record(text, z.string());
