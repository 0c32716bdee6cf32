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
      const spoken = [data.title, ...(headings.get(file) ?? []).map(({ text }) => text)].join("\n").toLowerCase();
      return words
        .filter(([tag, about]) => !data.tags.includes(tag) && about.some((word) => spoken.includes(word)))
        .map(([tag]) => ({
          file,
          field: "tags",
          ...placeOf("tags"),
          message: `a heading speaks of ${tag}, but the tag is missing.`,
          fix: `Add ${tag} to the tags, so that the page gets the card that belongs to it.`,
        }));
    });
  },
};
