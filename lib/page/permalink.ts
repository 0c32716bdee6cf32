/** As lib/content/markdown/permalinks.ts writes them. */
const PERMALINK = /<a [^>]*class="permalink"[^>]*>.*?<\/a>/g;

/** A text without the marks beside its headings, whose addresses name its parts and serve its own page only. */
export function withoutPermalinks(html: string): string {
  return html.replace(PERMALINK, "");
}
