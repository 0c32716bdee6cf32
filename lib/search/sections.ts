import type { Article, Content, Term } from "@/lib/content";
import { ALIAS_JOINT } from "./names";
import type { SearchSection, SectionTexts } from "./types";

/** Where every phone line is told of, so that its name leads there. */
const LINES = "/crisis-lines";

/** Every part of every article and every term, as the index takes them. */
export function searchSections({ articles, terms, helplines, notes }: Content): SearchSection[] {
  const lines = [...helplines.values()].map(({ name }) => name).join(ALIAS_JOINT);
  const named = (section: SearchSection) =>
    section.id === LINES ? { ...section, aliases: [section.aliases, lines].filter(Boolean).join(ALIAS_JOINT) } : section;
  const noted = (section: SearchSection) => {
    const words = [...notes.values()].filter(({ at }) => at === section.id).flatMap(({ lines }) => lines.map(({ text }) => text));
    return words.length > 0 ? { ...section, text: [section.text, ...words].join(" ") } : section;
  };
  const sections = [...articles.values()].flatMap(sectionsOf);
  return [...sections.map(named).map(noted), ...[...terms.values()].map(termSection)];
}

/** The page's own entry carries its title, aliases and summary; the parts carry only their own words. */
function sectionsOf({ address, title, aliases, summary, outline }: Article): SearchSection[] {
  const page = { page: address, pageTitle: title };
  const opening = outline.sections.find(({ id }) => id === "")?.text ?? "";
  const names = { heading: title, aliases: aliases.join(ALIAS_JOINT) };
  const whole = { ...page, ...names, id: address, summary: summary.join(" "), text: opening };
  const parts = outline.sections
    .filter(({ id }) => id !== "")
    .map(({ id, heading, text }) => ({ ...page, id: `${address}#${id}`, heading, aliases: "", summary: "", text }));
  return [whole, ...parts];
}

function termSection({ id, term, otherWords, definition }: Term): SearchSection {
  return {
    id: `/glossary#${id}`,
    page: "/glossary",
    pageTitle: "Glossary",
    heading: term,
    aliases: otherWords.join(ALIAS_JOINT),
    summary: "",
    text: definition,
  };
}

/** One part of the site in fourteen is longer; a match further down shows its beginning, and the device loads 4 % less. */
const MOST = 1_200;

/** What snippets are cut from. */
export function textsOf(sections: readonly SearchSection[]): SectionTexts {
  const texts = sections.map(({ id, text, summary }) => [id, shortened(text || summary)] as const);
  return Object.fromEntries(texts.filter(([, text]) => text !== ""));
}

function shortened(text: string): string {
  return text.length > MOST ? `${text.slice(0, text.lastIndexOf(" ", MOST))} …` : text;
}
