import type { Article, Content } from "../model";
import type { Problem } from "../problem";

/** People using a screen reader find their way by titles: each must be the only one of its kind. A list says nothing twice. */
export function checkTitles({ articles }: Content): Problem[] {
  const all = [...articles.values()];
  return [
    ...same(all, "title", ({ title }) => title.toLowerCase(), "Give each page its own title."),
    ...same(all, "shortTitle", ({ section, shortTitle }) => `${section} ${shortTitle.toLowerCase()}`, MENU),
    ...same(all, "description", ({ description }) => description.toLowerCase(), "Say what this page tells."),
    ...all.flatMap(twiceWithin),
  ];
}

const MENU = "Give each page of a section its own name in menus.";

function same(
  articles: readonly Article[],
  field: "title" | "shortTitle" | "description",
  keyOf: (article: Article) => string,
  fix: string,
): Problem[] {
  const seen = new Map<string, string>();
  return articles.flatMap((article) => {
    const first = seen.get(keyOf(article));
    seen.set(keyOf(article), first ?? article.file);
    return first ? [{ file: article.file, field, rule: "titles", message: `is the same as in ${first}.`, fix }] : [];
  });
}

/** Lines of a summary, names that people type, pages to read next, tags and phone lines. Capitals make another name. */
function twiceWithin({ file, summary, aliases, related, tags, helplines = [] }: Article): Problem[] {
  return Object.entries({ summary, aliases, related, tags, helplines }).flatMap(([field, list]: [string, readonly string[]]) =>
    list.flatMap((one, i) => {
      if (list.indexOf(one) === i) return [];
      const message = `“${one}” stands in this list already.`;
      return [{ file, field: `${field}.${i}`, rule: "unique", message, fix: "Take one of the two out." }];
    }),
  );
}
