import { isOwn } from "../edition/laid";
import type { Content } from "../model";
import { nearest } from "../nearest";
import type { Problem } from "../problem";
import type { Settings } from "../settings";

/** A tag with a slip in it shows no card, and nobody would see that the card is missing. */
export function tagProblems(
  { articles, cards }: Content,
  { editorial, edition }: Pick<Settings, "editorial" | "edition">,
): Problem[] {
  const known = [...new Set([...Object.keys(editorial.tags), ...[...cards.values()].map(({ tag }) => tag)])].sort();
  const inPages = [...articles.values()].flatMap(({ file, tags }) =>
    tags.flatMap((tag, i) => {
      // An edition has no cards.
      const otherwise = edition && isOwn(file, edition) ? "Take it out." : NO_CARD;
      return known.includes(tag) ? [] : [{ ...unknown(tag, known, otherwise), file, field: `tags.${i}` }];
    }),
  );
  const used = [...new Set([...articles.values()].flatMap(({ tags }) => tags))].sort();
  // An edition may leave out every page that has the tag.
  const unseen = edition ? [] : [...cards.values()].filter(({ tag }) => !used.includes(tag));
  const ofCards = unseen.map(({ file, tag }) => shownNowhere(file, tag, used));
  return [...inPages, ...ofCards];
}

function shownNowhere(file: string, tag: string, used: readonly string[]): Problem {
  const near = nearest(tag, used);
  const message = `no page has the tag “${tag}”, so no reader would see this card.`;
  const fix = near ? `Write ${near}, or give the pages the tag.` : "Give the pages that need it the tag.";
  return { file, field: "tag", rule: "tags", message, fix, needsAll: true };
}

const NO_CARD = "Take it out; a card in content/data/cards makes a tag known.";

function unknown(tag: string, known: readonly string[], otherwise: string): Omit<Problem, "file"> {
  const near = nearest(tag, known);
  const message = `“${tag}” is no tag, so it does nothing; known: ${known.join(", ") || "none"}.`;
  const fix = near ? `Write ${near}, or take it out.` : otherwise;
  return { rule: "tags", message, fix, needsAll: true };
}
