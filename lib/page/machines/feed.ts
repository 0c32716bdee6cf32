import { Feed } from "feed";
import { toHtml } from "hast-util-to-html";
import { type Content, content } from "@/lib/content";
import { site, wholeAddress } from "@/lib/site";

/** More than any reader of feeds keeps; older changes stand on their pages. */
const MOST = 100;

/** One change of one page. */
export interface FeedEntry {
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** 2026-11-23 */
  readonly date: string;
  readonly what: string;
}

/** What changed on the site, newest first; pages of one day by the alphabet. */
export function feedEntries({ articles }: Pick<Content, "articles"> = content): FeedEntry[] {
  const all = [...articles.values()].flatMap(({ address, title, description, changes }) =>
    changes.map(({ date, what }) => ({ address, title, description, date, what })),
  );
  return all.sort((a, b) => b.date.localeCompare(a.date) || a.title.localeCompare(b.title, "en")).slice(0, MOST);
}

/** The feed in Atom (RFC 4287). The same content gives the same bytes. */
export function atomFeed(entries: readonly FeedEntry[] = feedEntries()): string {
  const feed = new Feed({
    id: `${site.url}/feed.xml`,
    title: asHtml(`${site.name}: what changed`),
    description: "Every change to the words of a page, in one or two sentences.",
    link: site.url,
    language: "en",
    copyright: "",
    author: { name: site.name, ...(site.contact ? { email: site.contact } : {}) },
    updated: noon(entries[0]?.date ?? "1970-01-01"),
    feedLinks: { atom: `${site.url}/feed.xml` },
    generator: site.name,
  });
  for (const { address, title, description, date, what } of entries) {
    const link = wholeAddress(address);
    feed.addItem({
      id: `${link}#changed-${date}`,
      link,
      title: asHtml(`${title}: ${what}`),
      description: asHtml(description),
      date: noon(date),
    });
  }
  return feed.atom1();
}

/** Titles and summaries of this feed are HTML: without escapes a reader of feeds would take “<soon>” for a tag, and cut it out. */
function asHtml(value: string): string {
  return toHtml({ type: "text", value });
}

/** A day has no hour; at noon in UTC it is the same day for most readers. */
function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}
