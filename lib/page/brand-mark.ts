import { edition } from "./edition";

const { "step-3": steps = "#1f6b61", sun = "#d9a93a" } = edition?.colors.light ?? {};
const BEGIN = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -2 30 30"><path d="M1 25h7v-6h7v-6h7V7h7" fill="none" stroke="${steps}" stroke-width="4"/>`;

/** The brand's mark as an image of its own: steps, with a sun at the top. Inside pages, components/site/brand.tsx draws it. */
export const BRAND_MARK = edition?.mark?.alone ?? `${BEGIN}<circle cx="25.5" cy="2.5" r="3" fill="${sun}"/></svg>`;

/** The same for a browser's tab, where the sun would be two dots wide and cost every page its bytes. */
export const TAB_MARK = edition?.mark?.alone ?? `${BEGIN}</svg>`;

/** The mark of a local edition, for inside pages; null where ours is drawn. */
export const OWN_MARK = edition?.mark?.svg ?? null;

/** An SVG as an address, so that no browser asks for a file of its own. */
export function svgAddress(svg: string): string {
  // Only what would end an attribute or an address is escaped: fewer bytes in each page.
  return `data:image/svg+xml,${svg.replaceAll('"', "'").replace(/[<>#%]/g, encodeURIComponent)}`;
}
