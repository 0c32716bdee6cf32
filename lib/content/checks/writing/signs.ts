import { SLIPS } from "./slips";

/** Signs that stand in a text as they are, though nobody means them so. */
export interface Sign {
  readonly pattern: RegExp;
  /** What is wrong, after the signs themselves. */
  readonly what: string;
  /** The right form. */
  readonly fix: string;
  /** The right form of just this slip, where the signs tell it. */
  readonly right?: (written: string) => string | null;
  /** Its rule, where it is not “look-alikes”. */
  readonly rule?: "boxes" | "headings" | "links" | "sources";
  /** The blocks in which the signs mean nothing; all unless named. */
  readonly only?: readonly ("paragraph" | "heading" | "tableCell")[];
  readonly unlessQuoted?: true;
}

const BOX = "Write three lines: “:::danger”, the text, “:::”. A title goes in brackets: “:::danger[Call 911]”.";
const LINK = "Write [words](/address), with nothing between ] and (, and with both brackets closed.";
const HEADING = "Write “## ”, with a plain space, then the words, then the id: “## Who it suits {#who}”.";
const BOLD = "Write **words**, with no space inside the stars; a sign that readers should see gets a backslash: \\*.";

/** In the order in which they are told: a slip is told by the first that fits. */
export const SIGNS: readonly Sign[] = [
  {
    rule: "boxes",
    pattern: /(?<=^[ \t>]*)(?:[:：]{2,}|!{3,}|\?{3,}[ \t]*\w|\[!\w+\])|:::+/gmu,
    what: "neither opens nor closes a box",
    fix: BOX,
  },
  { rule: "boxes", pattern: /\{[{%.:]|[%}]\}/gu, what: "is no sign of ours", fix: BOX },
  { rule: "headings", pattern: /(?<=^[ \t>]*)[#＃]+/gmu, only: ["paragraph", "tableCell"], what: "is no heading", fix: HEADING },
  { rule: "headings", pattern: /\{#/gu, only: ["paragraph", "tableCell"], what: "is no id here", fix: HEADING },
  { rule: "headings", pattern: /\{#(?![^}]*\}\s*$)/gu, only: ["heading"], what: "is no id here", fix: HEADING },
  {
    rule: "sources",
    pattern: /\[\s*\^|\^\[|\[\d+\]|\[\^|\(\^(?=[a-z\d-]+\))/giu,
    what: "cites no source",
    fix: "Write [^source-id], with the name of the source’s file and no space.",
    right: rightCitation,
  },
  {
    rule: "links",
    pattern: /(?<![\p{L}\p{N}/@.-])(?:[a-z\d-]+\.)+(?:gov|org|com|net|edu|us|info|io)\/[\w?#%-]/giu,
    what: "is an address of another site",
    fix: "Name the page in content/data/sources and cite it with [^id].",
  },
  { rule: "links", pattern: /\[\[|\]\s*[([]|\]\]|\((?:tel:|sms:|mailto:|https?:|\/[a-z])/giu, what: "is no link", fix: LINK },
  {
    rule: "links",
    pattern: /(?<![\p{L}\p{N}])\[|\[(?![^\]\n]*\])|(?<!\[[^\]\n]*)\]/gu,
    unlessQuoted: true,
    what: "leads nowhere",
    fix: `${LINK} For an aside, take ( ).`,
  },
  {
    pattern: /\*|(?<![\p{L}\p{N}_])_+(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.,;:!?])_+(?![\p{L}\p{N}])|==+/gu,
    what: "makes nothing bold",
    fix: BOLD,
  },
  {
    pattern: /~~+/gu,
    what: "strikes nothing out",
    fix: "Take out the words that do not hold any more; the page’s “changes” say what was changed.",
  },
  {
    pattern: /\|/gu,
    only: ["paragraph", "heading"],
    what: "is no table",
    fix: "Write the head, then a row of dashes like “| --- | --- |”, then the rows, each with as many cells.",
  },
  {
    pattern: /(?<=^[ \t>]*)(?:-{2,}|[•·●▪‣◦–—-](?=[^-\n])|\+(?=\p{L})|\d{1,3}[.)](?=\p{L}))/gmu,
    only: ["paragraph"],
    what: "begins no point of a list",
    fix: "Write “- ” or “1. ”, with a plain space, and leave an empty line above the list.",
  },
  {
    pattern: /(?<=\n[ \t>]*)\d{1,9}[.)](?=[ \t])/gu,
    only: ["paragraph"],
    what: "begins no point of a list",
    fix: "Leave an empty line above the list; it begins with 1.",
  },
  {
    pattern: /(?<=[\p{L}\p{N}.,;:!?”)][ ]?)-{2,}(?=[ ]?[\p{L}\p{N}“(])/gu,
    what: "is no dash",
    fix: "Write “—”, or better two sentences.",
  },
  { pattern: /\.{3,}/gu, what: "are three full stops", fix: "Write “…”, or end the sentence." },
  ...SLIPS,
  {
    pattern: /\p{Emoji_Presentation}|\uFE0F/gu,
    what: "is read aloud as its name, and drawn otherwise on each phone",
    fix: "Say it in words.",
  },
  { pattern: /&(?:#\d+|#[xX][\da-fA-F]+|[a-zA-Z]\w+);/gu, what: "is the name of no sign", fix: "Write the sign itself." },
  { pattern: /<\s*[/!]?\s*[a-z-][^<\n]*>|<!|-->/giu, what: "is no Markdown", fix: "Write it in Markdown, or leave it out." },
  { pattern: /(?<![\p{L}\p{N}]):[a-z][a-z_]+:(?![\p{L}\p{N}])/gu, what: "draws nothing", fix: "Say it in words." },
  { pattern: /`/gu, what: "has no other half", fix: "Take it out." },
  { pattern: /\{(?!#)|(?<![%}]|\{#[^{}\n]*)\}/gu, what: "is no sign of ours", fix: "Take it out, or write ( )." },
  { pattern: /\\/gu, what: "stands before nothing that needs it", fix: "Take the backslash out." },
  {
    pattern: /^[^\S\n\t \uFEFF\u2028\u2029]+/gmu,
    what: "begins with a space that is not plain",
    fix: "Delete the space, and type a plain one if one is needed.",
  },
];

/** Names of sources are small letters, digits and hyphens. */
function rightCitation(written: string): string | null {
  const [, closed, open = ""] = /^\[\s*\^\s*([^\]\n]+)\]|^[[(]\^([a-z\d-]+)/i.exec(written) ?? [];
  const id = (closed ?? open)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return id ? `Write [^${id}].` : null;
}
