import saved from "@/.generated/catalog.json" with { type: "json" };
import { checkGenerated } from "./read-generated";
import { CATALOG } from "./saved-schema";

/**
 * The levels and the parts of the list of pages, without their texts. Pages that Next.js loads beside every other page
 * (the footer, the page for unknown addresses) use this, or the running server would hold all content twice.
 */
export const catalog = checkGenerated("catalog.json", CATALOG, saved);
