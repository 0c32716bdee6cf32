import type { Content } from "../model";
import { nearest } from "../nearest";
import type { Problem } from "../problem";
import type { Settings } from "../settings";

/** A tag with a slip in it shows no card, and nobody would see that the card is missing. */
export function tagProblems({ articles, cards }: Content, { editorial }: Pick<Settings, "editorial">): Problem[] {
  const known = [...new Set([...Object.keys(editorial.tags), ...[...cards.values()].map(({ tag }) => tag)])].sort();
  return [...articles.values()].flatMap(({ file, tags }) =>
    tags.flatMap((tag, i) => (known.includes(tag) ? [] : [unknown(file, `tags.${i}`, tag, known)])),
  );
}

function unknown(file: string, field: string, tag: string, known: readonly string[]): Problem {
  const near = nearest(tag, known);
  const message = `“${tag}” is no tag, so it does nothing; known: ${known.join(", ") || "none"}.`;
  const fix = near ? `Write ${near}, or take it out.` : "Take it out; a card in content/data/cards makes a tag known.";
  return { file, field, rule: "tags", message, fix, needsAll: true };
}
