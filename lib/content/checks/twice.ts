import type { Content, Source, Term } from "../model";
import type { Problem } from "../problem";

/** What was written twice under two names: the address of a document, and a term of the glossary. */
export function checkTwice({ sources, terms }: Content): Problem[] {
  return [...sameWords([...terms.values()]), ...sameAddresses([...sources.values()]), ...sameTitles([...sources.values()])];
}

function sameWords(terms: readonly Term[]): Problem[] {
  const first = new Map<string, string>();
  const words = terms.flatMap(({ file, term, otherWords }) => [
    { file, field: "term", word: term },
    ...otherWords.map((word, i) => ({ file, field: `otherWords.${i}`, word })),
  ]);
  return words.flatMap(({ file, field, word }) => {
    const before = first.get(word.toLowerCase());
    first.set(word.toLowerCase(), before ?? file);
    const message = `“${word}” stands in ${before === file ? "this file" : before} already.`;
    return before ? [{ file, field, rule: "unique", message, fix: "Keep one of the two." }] : [];
  });
}

/** One document has one file, so that readers see one source and one day; a front page leads to many. */
function sameAddresses(sources: readonly Source[]): Problem[] {
  const first = new Map<string, Source>();
  const told = sources.flatMap((source) => {
    const address = plainAddress(source.url ?? "");
    const before = first.get(address);
    if (address.endsWith("/")) return [];
    first.set(address, before ?? source);
    return before && !isSaid(source, before) ? [same(source, before)] : [];
  });
  return [...told, ...sources.flatMap((source) => untrue(source, sources))];
}

/** The same document under another address; two parts of one say so. */
function sameTitles(sources: readonly Source[]): Problem[] {
  const first = new Map<string, Source>();
  return sources.flatMap((source) => {
    const { file, title, publisher, url } = source;
    const key = `${title} ${publisher}`.toLowerCase();
    const before = first.get(key);
    first.set(key, before ?? source);
    // The same address is told as that.
    if (!before || isSaid(source, before) || plainAddress(url ?? "") === plainAddress(before.url ?? "")) return [];
    const message = `and publisher are the same as in ${before.file}.`;
    return [
      { file, field: "title", rule: "unique", message, fix: `Cite [^${before.id}], or say in the title what sets it apart.` },
    ];
  });
}

/** Without what makes no other document: http or https, www, a slash at the end, a heading. */
function plainAddress(url: string): string {
  const plain = url.toLowerCase().replace(/^https?:\/\/(?:www\.)?|#.*$/g, "");
  return plain.replace(/^([^/]+)$/, "$1/").replace(/(?<=\/.*)\/$/, "") || "/";
}

function isSaid(source: Source, other: Source): boolean {
  return source.sameUrlAs === other.id || other.sameUrlAs === source.id;
}

function same({ file }: Source, { id, file: other }: Source): Problem {
  const message = `is the same as in ${other}.`;
  const fix = `Cite [^${id}] and remove this file; if it stands for another part, write “sameUrlAs: ${id}”.`;
  return { file, field: "url", rule: "unique", message, fix };
}

/** What a source says about another holds. */
function untrue({ file, url, sameUrlAs }: Source, sources: readonly Source[]): Problem[] {
  if (sameUrlAs === undefined) return [];
  const other = sources.find(({ id }) => id === sameUrlAs);
  if (other && plainAddress(other.url ?? "") === plainAddress(url ?? "")) return [];
  const message = other ? `is ${sameUrlAs}, which has another address.` : `“${sameUrlAs}” has no file.`;
  return [
    { file, field: "sameUrlAs", rule: "unique", message, fix: "Correct the id, or take the line out.", missing: sameUrlAs },
  ];
}
