import type { PhrasingContent, RootContent } from "mdast";
import { content, type Note } from "@/lib/content";
import { writeMarkdown } from "@/lib/content/markdown/plain";
import { fill } from "@/lib/content/markdown/template";
import { VARIES } from "@/lib/content/schema/common";
import { wholeAddress } from "@/lib/site";
import { type ArticlePage, articlePage } from "../article";
import type { CardBlock } from "../cards";
import type { NumberedSource } from "../citations";
import type { HelplineEntry } from "../helplines";
import { headOf, notesFor } from "../local-notes";
import type { CitedText } from "../types";
import { bold, footnote, heading, link, list, note, paragraph, quote, text } from "./nodes";

/**
 * An article as plain Markdown: its words, facts and phone lines, links with whole addresses, sources as footnotes.
 * @returns null when no article has this address
 */
export function articleMarkdown(address: string): string | null {
  const article = content.articles.get(address);
  const page = articlePage(address);
  if (!article || !page) return null;
  const own = wholeAddress(address);
  const above = [
    heading(1, page.title),
    danger(),
    paragraph(bold("The short version")),
    list(page.summary.map((line) => [text(line)])),
    paragraph(text(`${trust(page)} The page: `), link(own, own)),
    ...facts(page),
    ...local(page, notesFor(address)),
  ];
  const below = [
    ...record(page),
    ...ways(page),
    ...page.cards.map((card) => cardQuote(card, own)),
    ...helplines(page.helplines),
    ...page.sources.map(sourceNote),
  ];
  const body = fill(article.markdown, { link: (to) => wholeUrl(to, own) });
  return [writeMarkdown(above), body, writeMarkdown(below)].filter(Boolean).join("\n");
}

/** A link inside the site leads there from anywhere; phone numbers stay. */
function wholeUrl(url: string, page: string): string {
  return /^[/#]/.test(url) ? new URL(url, page).href : url;
}

function danger(): RootContent {
  const words = " Call 911. Suicide? Call or text 988. Free help line at any hour: 1-800-662-4357. ";
  return quote([paragraph(bold("In danger now?"), text(words), link(wholeAddress("/help-now"), "More help"))]);
}

function trust({ checked, fresh, review, sources }: ArticlePage): string {
  const against = sources.length > 0 ? ` against ${sources.length} sources` : "";
  return `Checked ${checked}${against}, to be checked again by ${fresh.dueInWords}. ${review.line}`;
}

function facts({ facts: rows, week }: ArticlePage): RootContent[] {
  const drawn = week ? [paragraph(text(week.caption))] : [];
  return rows.length > 0 ? [list(rows.map(({ label, fact }) => [bold(`${label}:`), text(" "), ...cited(fact)])), ...drawn] : [];
}

/** What a local edition says: whose page it is, and its notes to it. */
function local({ local: { owner } }: ArticlePage, notes: readonly Note[]): RootContent[] {
  const whose = owner ? [paragraph(text(`Written by ${owner} for this copy of the site.`))] : [];
  return [...whose, ...notes.map(noteQuote)];
}

function noteQuote(of: Note): RootContent {
  const { title, by } = headOf(of);
  const lines = of.lines.map((line) => paragraph(text(line.text), ...line.sources.map(footnote)));
  return quote([paragraph(bold(title)), ...lines, paragraph(text(by))]);
}

function cited({ value, notes, ask }: CitedText): PhrasingContent[] {
  const question = ask ? [text(` Ask: ${ask}`)] : [];
  return [text(value === VARIES ? "Varies – ask." : value), ...notes.map(({ sourceId }) => footnote(sourceId)), ...question];
}

/** What the last crawl for the page about privacy counted. */
function record({ record: last }: ArticlePage): RootContent[] {
  if (!last) return [];
  const rows = last.rows.map(({ label, count }) => [text(`${label}: ${count}`)]);
  return [heading(2, "The last record"), paragraph(text(last.made)), list(rows)];
}

/** The steps up and down from a level. */
function ways({ ways: all }: ArticlePage): RootContent[] {
  const steps = all.map(({ direction, name, comparison, when }) => [
    text(direction === "up" ? "Up to " : "Down to "),
    link(wholeAddress(comparison), name),
    text(": "),
    ...cited(when),
  ]);
  return steps.length > 0 ? [heading(2, "Up and down from here"), list(steps)] : [];
}

/** What every page with its tag shows. */
function cardQuote({ title, lines, more }: CardBlock, page: string): RootContent {
  const further = more ? [paragraph(link(wholeUrl(more, page), "What lowers the risk"))] : [];
  return quote([paragraph(bold(title)), list(lines.map(cited)), ...further]);
}

function helplines(lines: readonly HelplineEntry[]): RootContent[] {
  return lines.length > 0 ? [heading(2, "Who answers each line"), ...lines.flatMap(helpline)] : [];
}

function helpline({ name, number, text: texting, purpose, facts: known, unknown, checked, notes }: HelplineEntry): RootContent[] {
  const missing = unknown ? [[text(`When you call, ask about: ${unknown}.`)]] : [];
  const told = known.map(({ label, value }) => [text(`${label}: ${value}`)]);
  return [
    heading(3, name),
    paragraph(text(purpose), ...notes.map(({ sourceId }) => footnote(sourceId))),
    list([[bold(`${number}${texting ? ` · ${texting.label}` : ""}`)], ...told, ...missing, [text(`Number checked ${checked}.`)]]),
  ];
}

function sourceNote({ id, title, url, publisher, year, seen, note: remark }: NumberedSource): RootContent {
  const after = `. ${publisher}, ${year}. Seen ${seen}.${remark ? ` ${remark}` : ""}`;
  return note(id, url ? link(url, title) : text(title), text(after));
}
