/** The brand's mark as an image of its own: steps, with a sun at the top. Inside pages, components/site/brand.tsx draws it. */
export const BRAND_MARK =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -2 30 30"><path d="M1 25h7v-6h7v-6h7V7h7" fill="none" stroke="#1f6b61" stroke-width="4"/><circle cx="25.5" cy="2.5" r="3" fill="#d9a93a"/></svg>';

/** The same for a browser's tab, where the sun would be two dots wide and cost every page its bytes. */
export const TAB_MARK =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -2 30 30"><path d="M1 25h7v-6h7v-6h7V7h7" fill="none" stroke="#1f6b61" stroke-width="4"/></svg>';

/** An SVG as an address, so that no browser asks for a file of its own. */
export function svgAddress(svg: string): string {
  // Only what would end an attribute or an address is escaped: fewer bytes in each page.
  return `data:image/svg+xml,${svg.replaceAll('"', "'").replace(/[<>#%]/g, encodeURIComponent)}`;
}
