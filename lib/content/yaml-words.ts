import type { YAMLParseError } from "yaml";

/** What is wrong, in an editor's words, and where, if it is not where the parser stopped. */
export interface Remedy {
  readonly message: string;
  readonly fix: string;
  /** Counted from 1. */
  readonly line?: number;
}

type Look = (at: Stop) => Remedy | null;

/** Where the parser stopped. */
interface Stop {
  readonly error: YAMLParseError;
  readonly lines: readonly string[];
  /** Counted from 1. */
  readonly line: number;
  /** The line itself. */
  readonly written: string;
}

/** Signs that begin something else than text. */
const KEPT = /^(?:- )?(?:[\w-]+: +)?([@`%*&!|>,?[\]{}])/;

/**
 * What an editor did, by what the parser stumbled over.
 * @returns null when it is none of the slips that are known
 */
export function yamlRemedy(error: YAMLParseError, lines: readonly string[], line: number): Remedy | null {
  const stop = { error, lines, line, written: lines[line - 1] ?? "" };
  for (const look of LOOKS) {
    const remedy = look(stop);
    if (remedy) return remedy;
  }
  return null;
}

const openQuote: Look = ({ error: { code }, lines, line }) => {
  if (!["MISSING_CHAR", "UNEXPECTED_TOKEN", "MULTILINE_IMPLICIT_KEY", "BLOCK_AS_IMPLICIT_KEY"].includes(code)) return null;
  const at = lines.slice(0, line).findLastIndex((one) => OPEN.test(one));
  const [, sign = ""] = OPEN.exec(lines[at] ?? "") ?? [];
  return at < 0
    ? null
    : {
        line: at + 1,
        message: `the text begins with ${sign} and never ends.`,
        fix: `Write ${sign} at its end, on the same line.`,
      };
};

/** A text whose quotation mark has no other half on its line. */
const OPEN = /^\s*(?:- )*(?:[\w-]+: +)?(?:(")(?:[^"\\]|\\.)*|(')(?:[^']|'')*)$/;

/** A group on one line whose rest is a comment, since a color stands in it without quotes. */
const bareSign: Look = ({ error: { message }, lines, line }) => {
  if (!/^Flow (?:sequence|map) /.test(message)) return null;
  const at = lines.slice(0, line).findLastIndex((one) => BARE_SIGN.test(one));
  const [, words = ""] = BARE_SIGN.exec(lines[at] ?? "") ?? [];
  return at < 0 ? null : { line: at + 1, ...colorRemedy(words) };
};

/** What to say of a color, or of another text, that begins with # and stands without quotes. */
export function colorRemedy(words: string): Remedy {
  const what = /^#[0-9a-f]{3,8}$/i.test(words) ? "color" : "text";
  return { message: "a # begins a comment.", fix: `Put the ${what} between quotes: ${JSON.stringify(words)}.` };
}

/** What begins with # where a group on one line has a text: “{ pine: #1d4b8f }”. */
const BARE_SIGN = /[{[](?:[^#"']|"[^"]*"|'[^']*')*[:,[] +(#[^\s,}\]]+)/;

const openBracket: Look = ({ error: { message }, lines, line }) => {
  const [, kind] = /^Flow (sequence|map) in block/.exec(message) ?? [];
  if (!kind) return null;
  const [open, close] = kind === "map" ? ["{", "}"] : ["[", "]"];
  const at = lines.slice(0, line).findLastIndex((one) => one.split(open).length > one.split(close).length);
  const place = at < 0 ? {} : { line: at + 1 };
  return {
    ...place,
    message: `what begins with “${open}” never ends.`,
    fix: `Write “${close}” at its end; a text that begins with “${open}” goes between quotes.`,
  };
};

const keptSign: Look = ({ error: { code }, written }) => {
  const [, sign] = KEPT.exec(written.trim()) ?? [];
  if (!sign || !["BAD_SCALAR_START", "UNEXPECTED_TOKEN", "BLOCK_AS_IMPLICIT_KEY", "MISSING_CHAR"].includes(code)) return null;
  return { message: `the text begins with “${sign}”, which means something else here.`, fix: betweenQuotes(written.trim()) };
};

const afterQuote: Look = ({ error: { code }, written }) => {
  if (code !== "UNEXPECTED_TOKEN" || !/^\s*(?:- )?(?:[\w-]+: +)?["']/.test(written)) return null;
  const fix = 'Put the whole text between two ", and write “ and ” or ’ for marks inside it.';
  return { message: "the text ends at its second quotation mark, and more stands after it.", fix };
};

const listInLine: Look = ({ error: { message }, written }) =>
  /block-seq-ind on same line/.test(message)
    ? {
        message: `“${written.trim()}” begins a list beside its field.`,
        fix: "Write each point on a line of its own below the field, with “- ” before it.",
      }
    : null;

const backslash: Look = ({ error: { code } }) =>
  code === "BAD_DQ_ESCAPE" ? { message: "a backslash stands between quotes.", fix: "Take the backslash out." } : null;

/** A line that has neither a field’s colon nor a point’s dash. */
const noField: Look = ({ error: { code, message }, lines, line, written }) => {
  const isIndent = code === "BAD_INDENT" || /without - indicator/.test(message);
  if (!isIndent && code !== "MULTILINE_IMPLICIT_KEY") return null;
  const words = written.trim();
  if (/^-? ?[\w-]+:(?: |$)/.test(words) || words === "") return null;
  const inList = /^\s*- /.test(lines[line - 2] ?? "");
  if (inList)
    return {
      message: `“${short(words)}” has no “- ” before it, as the lines above have.`,
      fix: `Write “- ${short(words)}”, or put it on the line above, which it goes on with.`,
    };
  return {
    message: `“${short(words)}” is no field: it has no colon.`,
    fix: "Write it as “field: text”, or put it on the line above, which it goes on with.",
  };
};

/** A field that does not stand right below its neighbors: the next one, the first one, or the one at which the parser stopped. */
const indented: Look = ({ error: { code }, lines, line, written }) => {
  const next = lines[line] ?? "";
  if (code === "BLOCK_AS_IMPLICIT_KEY" && isDeeper(next, written) && !/: .*: /.test(written)) return misplaced(next, line + 1);
  const first = lines.findIndex((one) => !/^(?:---)?\s*$/.test(one));
  if (code === "UNEXPECTED_TOKEN" && isDeeper(lines[first] ?? "", "")) return misplaced(lines[first] ?? "", first + 1);
  return code === "BAD_INDENT" ? misplaced(written, line) : null;
};

function isDeeper(field: string, other: string): boolean {
  return /^\s*[\w-]+:(?: |$)/.test(field) && field.search(/\S|$/) > other.search(/\S|$/);
}

function misplaced(field: string, line: number): Remedy {
  return {
    line,
    message: `“${short(field.trim())}” does not begin right below its neighbors.`,
    fix: "Give the fields of one group the same number of spaces before them; those of the file itself have none.",
  };
}

const LOOKS: readonly Look[] = [openQuote, bareSign, openBracket, listInLine, backslash, afterQuote, noField, indented, keptSign];

function short(words: string): string {
  return words.length > 40 ? `${words.slice(0, 39).trimEnd()}…` : words;
}

/**
 * What to do about a text that YAML takes for something else; a field keeps its name before the quotes.
 * @param words a line, without the dash of a list's point
 */
export function betweenQuotes(words: string): string {
  const [, key = "", text = ""] = /^((?:- )?\w+: )?(.*)$/.exec(words.replace(/^- /, "")) ?? [];
  return `Put the whole text between quotes: ${key}${JSON.stringify(text)}.`;
}
