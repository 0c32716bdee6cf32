import { type Content, content } from "@/lib/content";
import { GLOSSARY_HEAD } from "@/lib/content/drawn-heads";
import { Citations } from "./citations";
import type { CitedText, LinkCard, PageFrame, Sourced } from "./types";

export interface GlossaryEntry {
  readonly id: string;
  readonly term: string;
  readonly otherWords: string;
  readonly definition: CitedText;
  readonly more: LinkCard | null;
}

export interface GlossaryPage extends PageFrame, Sourced {
  readonly letters: readonly Letter[];
}

/** All terms that begin alike; those that begin with a number stand together. */
export interface Letter {
  readonly letter: string;
  /** Where a jump to it lands. */
  readonly id: string;
  readonly entries: readonly GlossaryEntry[];
}

/** All terms from A to Z. */
export function glossaryPage(): GlossaryPage {
  const citations = new Citations(content.sources);
  const entries = citedTerms(content, citations);
  return {
    address: "/glossary",
    ...GLOSSARY_HEAD,
    breadcrumb: [{ label: "Glossary" }],
    letters: byLetter(entries),
    sources: citations.list(),
  };
}

function byLetter(entries: readonly GlossaryEntry[]): Letter[] {
  const groups = new Map<string, GlossaryEntry[]>();
  for (const entry of entries) {
    const letter = /^[a-z]/i.test(entry.term) ? entry.term.charAt(0).toUpperCase() : "0–9";
    groups.set(letter, [...(groups.get(letter) ?? []), entry]);
  }
  return [...groups].map(([letter, found]) => ({ letter, id: `letter-${letter.charAt(0).toLowerCase()}`, entries: found }));
}

/** Every term from A to Z, with its notes. */
export function citedTerms({ terms }: Pick<Content, "terms">, citations: Citations): GlossaryEntry[] {
  return [...terms.values()]
    .sort((a, b) => a.term.localeCompare(b.term, "en"))
    .map(({ id, term, otherWords, definition, moreAt, sources }) => ({
      id,
      term,
      otherWords: otherWords.join(", "),
      definition: { value: definition, notes: citations.notes(sources) },
      more: moreCard(moreAt),
    }));
}

function moreCard(address: string): LinkCard | null {
  const article = content.articles.get(address.split("#")[0] ?? "");
  return article ? { address, label: article.shortTitle, note: "" } : null;
}
