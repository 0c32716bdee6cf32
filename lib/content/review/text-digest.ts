import { createHash } from "node:crypto";
import type { Block } from "./block";
import type { PageText } from "./page-text";

/**
 * The digest of what a page says: every stretch of text with its kind, its box and the sources it names, in order. Line
 * ends, spaces and the way in which letters are composed do not count; nor do dates, addresses that links lead to, what
 * changed, and who reviewed it, none of which are a part of the text. Sources count by their ids: a new address of the same
 * document changes nothing that a reviewer judged.
 * @returns SHA-256 in 64 small hexadecimal digits
 */
export function textDigest({ blocks }: Pick<PageText, "blocks">): string {
  return createHash("sha256")
    .update(JSON.stringify(blocks.map((said) => [said.kind, said.box?.name ?? "", plain(withNotes(said))])))
    .digest("hex");
}

/** Of a digest so much is printed on each sheet; nobody forges one. */
export function shortDigest(digest: string): string {
  return digest.slice(0, 8);
}

/** A text without what its readers do not see: how its spaces are made, how its letters are composed. */
export function plain(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

function withNotes({ text, notes }: Block): string {
  let done = 0;
  let whole = "";
  for (const { at, id } of notes) {
    whole += `${text.slice(done, at)}[^${id}]`;
    done = at;
  }
  return whole + text.slice(done);
}
