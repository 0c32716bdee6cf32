import saved from "@/.generated/catalog.json";
import type { Catalog } from "./generate";

/**
 * The list of levels and pages, without their texts. Pages that Next.js loads beside every other page
 * (the footer, the page for unknown addresses) use this, or the running server would hold all content twice.
 */
export const catalog = saved as Catalog;
