import { CALLOUTS, isCallout } from "@/lib/content/markdown/callouts";
import { DRAWN_LISTS } from "@/lib/content/markdown/drawn-lists";
import { placeholderMark } from "@/lib/content/placeholders";
import { DRAWINGS } from "@/lib/content/vocabulary/drawing-names";

/**
 * The words that an editor meant to publish, read from the Markdown by its lines alone and not by the site’s own parser: a second
 * opinion on the same rules. No editor means to show a sign of Markdown, or a character that nobody sees, unless a backslash stands before it.
 */
export function meantText(markdown: string): string {
  return markdown
    .split("\n")
    .map((line, i, all) => words(line, all[i + 1] ?? ""))
    .join("\n");
}

/** A drawing, which has no words, or the beginning of a drawn list. */
const DRAWN = new RegExp(`^(?:(?:\\d+\\. )?::(?:${DRAWINGS.join("|")})|:::(?:${DRAWN_LISTS.join("|")}))$`);

function words(line: string, next: string): string {
  const bare = line.trim();
  if (DRAWN.test(bare)) return "";
  const box = /^:::+([a-z0-9-]+)(?:\[(.*)\])?$/.exec(bare);
  if (box) return titleOf(box[1] ?? "", box[2]);
  if (/^:::+$/.test(bare) || (/^\|?(?:\s*:?-+:?\s*\|)+\s*(?::?-+:?)?\s*$/.test(bare) && bare.includes("-"))) return "";
  if (/^::[a-z-]+$/.test(bare)) return placeholderMark(bare.slice(2));
  const cells =
    /^\|.*\|$/.test(bare) && next !== undefined
      ? bare
          .slice(1, -1)
          .split(/(?<!\\)\|/)
          .join(" ")
      : bare;
  return inLine(
    cells
      .replace(/^#{2,6} (.*?)\s*\{#[a-z0-9-]+\}$/, "$1")
      .replace(/^(?:> ?)+/, "")
      .replace(/^(?:[-+*]|\d{1,9}[.)]) /, ""),
  );
}

function titleOf(kind: string, title: string | undefined): string {
  if (title !== undefined) return inLine(title);
  return isCallout(kind) ? CALLOUTS[kind] : kind;
}

/** Escaped signs are put aside while the others are taken away. */
const ASIDE = 0xe100;

function inLine(text: string): string {
  const marked = text
    .replace(UNSEEN, "")
    .replace(/\\$/, "")
    .replace(/\\([!-/:-@[-`{-~])/g, (_both, sign: string) => String.fromCharCode(ASIDE + sign.charCodeAt(0)))
    .replace(/(?:\[\^[a-z0-9-]+\])+/g, (notes) => `(${[...notes.matchAll(/\^([^\]]+)/g)].map(([, id]) => id).join(" ")})`)
    .replace(/\[([^\][]*)\]\(([^()\s]*)\)/g, "$1");
  return withoutSigns(marked).replace(/[\uE100-\uE17F]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - ASIDE));
}

const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\uFDD0-\uFDEF\uFFFD]/gu;

/** Signs that mean something in the right place, and nothing where they are left over. */
function withoutSigns(text: string): string {
  return text
    .replace(/^(?:[#＃]+|[•·–—+]\s*|-(?=\S)|\d{1,3}[.)](?=\p{L})|!{3}|\[!\w+\])\s*/u, "")
    .replace(/\[[ x]\]\s?/g, "")
    .replace(/\{#[^}\s]*\}?|&[a-z]+;|(?<!\w):[a-z]+:(?!\w)/g, "")
    .replace(/[*`|\\[\]{}［］]|~~|[:：]{3,}|^[:：]{2}|(?<!\w)__|(?<=\p{L})_(?!\w)|==/gu, "");
}
