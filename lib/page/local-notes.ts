import type { Element, ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { type Content, content, type Note, redirects } from "@/lib/content";
import { placeNow } from "@/lib/content/edition/moved";
import type { Citations } from "./citations";
import { closed } from "./closed";
import { edition } from "./edition";
import { noteMark } from "./note-mark";
import { phoneParts } from "./phone-parts";

/** The local edition's notes for a page or a part of it, by where they stand now: /iop, /iop#cost. */
export function notesAt(place: string, { notes }: Pick<Content, "notes">): Note[] {
  return [...notes.values()].filter(({ at }) => placeNow(at, redirects) === place);
}

/** All notes for a page and its parts. */
export function notesFor(address: string): Note[] {
  return [...content.notes.values()].filter(({ at }) => placeNow(at, redirects).split("#")[0] === address);
}

/** Notes that stand before a page's text: those of the page, and those whose part it has no more. */
export function notesOfPage(address: string, from: Pick<Content, "notes" | "articles">): Note[] {
  const parts = from.articles.get(address)?.outline.sections.map(({ id }) => id) ?? [];
  return [...from.notes.values()].filter(({ at }) => {
    const [page, id] = placeNow(at, redirects).split("#");
    return page === address && !(id && parts.includes(id));
  });
}

/** Notes as HTML: boxes that say whose they are. Text is text here, never markup. */
export function notesHtml(notes: readonly Note[], citations: Citations): string {
  return notes.map((note) => toHtml(boxOf(note, citations), { allowDangerousHtml: true })).join("");
}

/** The heading of a note, and who wrote it. */
export function headOf({ title }: Pick<Note, "title">): { title: string; by: string } {
  return { title: title ?? `In ${edition?.place}`, by: closed(`Added by ${edition?.publisher}`) };
}

function boxOf(note: Note, citations: Citations): Element {
  const { title, by } = headOf(note);
  const lines = note.lines.map(({ text, sources }) =>
    element("p", {}, [...phoned(text), { type: "raw", value: noteMark(citations.notes(sources)) }]),
  );
  const { moreAt, moreLabel } = note;
  const more = moreAt && moreLabel ? [element("p", {}, [element("a", { href: moreAt }, [words(moreLabel)])])] : [];
  return element("aside", { className: ["callout", "local"], ariaLabel: title }, [
    element("p", { className: ["callout-title"] }, [words(title)]),
    ...lines,
    ...more,
    element("p", { className: ["by"] }, [words(by)]),
  ]);
}

function phoned(text: string): ElementContent[] {
  return phoneParts(text).map((part) => (part.href ? element("a", { href: part.href }, [words(part.text)]) : words(part.text)));
}

function words(value: string): ElementContent {
  return { type: "text", value };
}

function element(tagName: string, properties: Element["properties"], children: ElementContent[]): Element {
  return { type: "element", tagName, properties, children };
}
