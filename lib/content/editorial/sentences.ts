import type { Paragraph, Root, Sentence as SentenceNode, Word } from "nlcst";
import { toString as textOf } from "nlcst-to-string";
import { ParseEnglish } from "parse-english";
import type { Prose } from "./prose";

/** A sentence of a stretch of prose. */
export interface Sentence {
  readonly prose: Prose;
  readonly text: string;
  /** Where it starts in the prose. */
  readonly start: number;
  readonly words: readonly { readonly text: string; readonly start: number }[];
  /** Whether a source is cited in it or right after it. */
  readonly cited: boolean;
}

const parser = new ParseEnglish();
const grammars = new WeakMap<Prose, Root>();
const parsed = new WeakMap<Prose, readonly Sentence[]>();

/** The sentences of a stretch of prose; each prose is taken apart once. */
export function sentencesOf(prose: Prose): readonly Sentence[] {
  const known = parsed.get(prose) ?? takeApart(prose);
  parsed.set(prose, known);
  return known;
}

/** The grammar tree of a stretch of prose, for rules of retext too; each is parsed once. */
export function grammarOf(prose: Prose): Root {
  const known = grammars.get(prose) ?? parse(prose.text);
  grammars.set(prose, known);
  return known;
}

/** Where each sentence of a text begins and ends. */
export function sentenceSpans(text: string): { start: number; end: number }[] {
  return sentenceNodes(parse(text)).map(spanOf);
}

function parse(text: string): Root {
  // After a number the parser takes a full stop for part of it; a sign of the same length keeps every place.
  return parser.parse(text.replace(/(\d)\.(?=\s+\p{Lu})/gu, "$1!"));
}

function sentenceNodes({ children }: Root): SentenceNode[] {
  const paragraphs = children.filter((node): node is Paragraph => node.type === "ParagraphNode");
  return paragraphs.flatMap((paragraph) =>
    paragraph.children.filter((node): node is SentenceNode => node.type === "SentenceNode"),
  );
}

function spanOf({ position }: SentenceNode): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

function takeApart(prose: Prose): Sentence[] {
  return sentenceNodes(grammarOf(prose)).map((node) => {
    const { start, end } = spanOf(node);
    // A space before a note is told by another rule, and the note is its sentence’s all the same.
    const space = /^\s*/.exec(prose.text.slice(end))?.[0].length ?? 0;
    const cited = prose.citations.some((at) => at > start && at <= end + space);
    return { prose, text: prose.text.slice(start, end), start, words: wordsOf(node), cited };
  });
}

function wordsOf(sentence: SentenceNode): Sentence["words"] {
  return sentence.children
    .filter((node): node is Word => node.type === "WordNode")
    .map((node) => ({ text: textOf(node), start: node.position?.start.offset ?? 0 }));
}
