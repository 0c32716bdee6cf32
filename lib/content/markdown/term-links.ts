import type { Element, ElementContent, Root, Text } from "hast";
import { namePattern, namesOf } from "../term-names";

/** A term of the glossary, and the page that explains it. */
export interface TermNames {
  readonly id: string;
  readonly term: string;
  readonly moreAt: string;
}

/** Where a link would be lost, or in the way: other links, headings, steps, and what to do in danger. */
const NOT_IN = new Set(["a", "h2", "h3", "h4", "h5", "h6", "ol", "code"]);
const CLOSED = new Set(["callout-danger", "callout-title", "care"]);

/**
 * Links the first use of each term on a page to its definition; terms whose own page this is are left alone.
 * @param path the page's path: /iop
 */
export function rehypeTermLinks(path: string, terms: readonly TermNames[]) {
  const open = terms
    .filter(({ moreAt }) => moreAt.split("#")[0] !== path)
    .flatMap(({ id, term }) => namesOf(term).map((name) => [name.toLowerCase(), id] as const));
  return (tree: Root) => linkIn(tree, new Finder(new Map(open)));
}

/** Finds terms that have not been linked yet. */
class Finder {
  private readonly pattern: RegExp;

  constructor(private readonly open: Map<string, string>) {
    this.pattern = namePattern([...open.keys()]);
  }

  /** The first use of each term in a text; from then on these terms count as linked. */
  take(text: string): { at: number; name: string; id: string }[] {
    return [...text.matchAll(this.pattern)].flatMap((match) => {
      const [name] = match;
      const id = this.open.get(name.toLowerCase()) ?? this.open.get(singular(name).toLowerCase());
      if (!id || !isWritten(name) || isInName(text, match.index)) return [];
      for (const [known, its] of this.open) if (its === id) this.open.delete(known);
      return [{ at: match.index, name, id }];
    });
  }
}

/** An abbreviation’s S is a letter of it: “CMS” is not several “CM”. */
function singular(name: string): string {
  return name.replace(/s$/, "");
}

/** Abbreviations are terms in capitals only: “AA” is not “aa”, and “MAT” is not a mat. */
function isWritten(name: string): boolean {
  return name.length > 4 || name !== name.toLowerCase();
}

/** A part of somebody’s name is not the term: “Job Accommodation Network”. */
function isInName(text: string, at: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text.slice(at)) && /\p{Lu}\p{Ll}+ $/u.test(text.slice(0, at));
}

function linkIn(parent: Root | Element, finder: Finder): void {
  const children: ElementContent[] = [];
  for (const child of parent.children as ElementContent[]) {
    if (child.type === "text") children.push(...linked(child, finder));
    else children.push(child);
    if (child.type === "element" && !isClosed(child)) linkIn(child, finder);
  }
  parent.children = children;
}

function isClosed({ tagName, properties }: Element): boolean {
  const classes = [properties.className].flat();
  return NOT_IN.has(tagName) || classes.some((name) => CLOSED.has(String(name)));
}

function linked({ value }: Text, finder: Finder): ElementContent[] {
  const parts: ElementContent[] = [];
  let from = 0;
  for (const { at, name, id } of finder.take(value)) {
    if (at > from) parts.push({ type: "text", value: value.slice(from, at) });
    parts.push({
      type: "element",
      tagName: "a",
      properties: { dataTerm: id },
      children: [{ type: "text", value: name }],
    });
    from = at + name.length;
  }
  if (from < value.length) parts.push({ type: "text", value: value.slice(from) });
  return parts;
}
