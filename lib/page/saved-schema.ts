import { z } from "zod";
import type { SavedEngine } from "@/lib/search/engine";
import type { SectionTexts } from "@/lib/search/types";

const text = z.string().min(1);
const texts = z.array(text);
const say = z.array(z.strictObject({ say: texts, means: text.optional(), pages: texts, weak: z.boolean().optional() }));

const danger = z.strictObject({
  kinds: z.record(
    text,
    z.strictObject({
      title: text,
      lines: texts,
      links: z.array(z.strictObject({ label: text, href: z.string().regex(/^(?:tel|sms):/) })),
      more: text,
    }),
  ),
  fillers: texts,
  between: texts,
  ordinary: texts,
  typed: z.record(text, texts),
  concepts: z.record(text, texts),
  rules: z.array(z.strictObject({ kind: text, all: texts, within: z.int().optional(), unless: texts.optional() })),
});

/** .generated/search-index.json */
export const SAVED_ENGINE: z.ZodType<SavedEngine> = z.strictObject({
  index: z.strictObject({ words: text, places: text, lengths: text, sections: texts }),
  titles: z.record(text, text),
  headings: z.record(text, text),
  names: z.array(say.element.extend({ name: z.boolean().optional() })),
  settings: z.strictObject({
    phrases: say,
    spanish: say,
    sure: texts,
    likely: texts,
    elsewhere: texts,
    never: texts,
    heavy: texts,
    places: texts,
  }),
  danger,
});

/** .generated/search-texts.json: section → its text. */
export const SECTION_TEXTS: z.ZodType<SectionTexts> = z.record(text, z.string());
