import type { Article, Content } from "@/lib/content";
import { fill } from "@/lib/content/markdown/template";
import type { Citations } from "./citations";
import { notesAt, notesHtml } from "./local-notes";
import { noteMark } from "./note-mark";

/**
 * An article's text with the numbers of this page's notes, and what a local edition adds to its parts. Permalinks stay holes, since some pages leave them out, and so
 * does the place where the second part begins.
 * @param citations numbers the notes, after those that stand above the text
 */
export function numberedHtml(
  { html, address }: Pick<Article, "html" | "address">,
  from: Pick<Content, "notes">,
  citations: Citations,
): string {
  return fill(html, {
    cite: (ids) => noteMark(citations.notes(ids.split(" "))),
    note: (id) => notesHtml(notesAt(`${address}#${id}`, from), citations),
  });
}

/** The text as the article's own page shows it. */
export function ownHtml(numbered: string): string {
  return fill(numbered, { link: same, term: termLink, permalink: same, part: nothing });
}

/** The text without the marks beside its headings, whose addresses name its parts and serve its own page only. */
export function htmlWithoutPermalinks(numbered: string): string {
  return fill(numbered, { link: same, term: termLink, permalink: nothing, part: nothing });
}

/** The text in a file that lies elsewhere: links lead to the site, and words of the glossary are no links. */
export function htmlElsewhere(numbered: string, wholeAddress: (path: string) => string): string {
  return fill(numbered, { link: wholeAddress, term: (value) => termOf(value).words, permalink: nothing, part: nothing });
}

const same = (value: string) => value;
const nothing = () => "";

function termLink(value: string): string {
  const { id, words } = termOf(value);
  return `<a href="/glossary#${id}">${words}</a>`;
}

function termOf(value: string): { id: string; words: string } {
  const space = value.indexOf(" ");
  return { id: value.slice(0, space), words: value.slice(space + 1) };
}
