import { z } from "zod";
import { OWN_COLORS } from "@/lib/content/edition/schema";

const text = z.string().min(1);
const color = z.string().regex(/^#[0-9a-f]{6}$/);
const colors = z.partialRecord(z.enum(OWN_COLORS), color);

/** .generated/edition.json: what pages show of a local edition; null where there is none. */
export const SHOWN_EDITION = z
  .strictObject({
    site: z.record(text, text),
    shortName: text.nullable(),
    publisher: text,
    place: text,
    interests: text.nullable(),
    /** For inside pages, and as an image of its own. */
    mark: z.strictObject({ svg: text, alone: text }).nullable(),
    colors: z.strictObject({ light: colors, dark: colors }),
    home: z.strictObject({ title: text.optional(), lead: text.optional() }),
    /** Addresses of its own pages and call sheets. */
    pages: z.array(text),
  })
  .nullable();
