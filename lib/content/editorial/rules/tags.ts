import { Article } from "../../kinds/article";
import { byFile } from "../by-file";
import type { Rule } from "../rule";

/**
 * Some subjects need a card that every page about them carries: after detox, an old dose can kill. A page whose title
 * or headings speak of the subject has its tag, and so the card.
 */
export const tags: Rule = {
  name: "tags",
  check({ files, texts, settings }) {
    const words = Object.entries(settings.editorial.tags);
    const headings = byFile(texts, "heading");
    return files.flatMap(({ file, type, document, placeOf }) => {
      if (type !== "Article") return [];
      const { data } = Article.schema.pick({ title: true, tags: true }).loose().safeParse(document.fields);
      if (!data) return [];
      const spoken = [data.title, ...(headings.get(file) ?? []).map(({ text }) => text)];
      return words.flatMap(([tag, about]) => {
        const said = data.tags.includes(tag) ? null : firstSaid(spoken, about);
        if (!said) return [];
        const message = `${said.at === 0 ? "the title" : "a heading"} has the word “${said.word}”, but the tag ${tag} is missing.`;
        const fix = `Add ${tag} to the tags, so that the page gets the card that belongs to it.`;
        return [{ file, field: "tags", ...placeOf("tags"), message, fix }];
      });
    });
  },
};

/** The first of some words that is said, and by which of the texts. */
function firstSaid(texts: readonly string[], words: readonly string[]): { at: number; word: string } | null {
  for (const [at, text] of texts.entries()) {
    const word = words.find((one) => text.toLowerCase().includes(one));
    if (word) return { at, word };
  }
  return null;
}
