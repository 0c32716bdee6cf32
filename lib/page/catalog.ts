import { z } from "zod";
import saved from "@/.generated/catalog.json";
import { LEVEL_IDS } from "@/lib/content/vocabulary/level-ids";
import type { Catalog } from "./generate";
import { checkGenerated } from "./read-generated";

const CATALOG: z.ZodType<Catalog> = z.strictObject({
  levels: z.array(z.strictObject({ id: z.enum(LEVEL_IDS), order: z.int(), shortName: z.string(), support: z.string() })),
  pages: z.array(z.strictObject({ address: z.string(), label: z.string(), note: z.string() })),
});

/**
 * The list of levels and pages, without their texts. Pages that Next.js loads beside every other page
 * (the footer, the page for unknown addresses) use this, or the running server would hold all content twice.
 */
export const catalog = checkGenerated("catalog.json", CATALOG, saved);
