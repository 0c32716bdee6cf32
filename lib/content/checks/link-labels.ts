import type { Article, Content } from "../model";
import type { Problem } from "../problem";

type Link = Article["outline"]["links"][number];

/** Where a link's words are a page's name, it leads to that page; and no page leads to itself as a whole. */
export function checkLinkLabels({ articles }: Content): Problem[] {
  const named = namesOf([...articles.values()]);
  return [...articles.values()].flatMap((article) =>
    article.outline.links.flatMap((link) => {
      if (link.label !== undefined && link.to === article.address)
        return [problem(article, link, "leads to the page on which it stands.", TO_ITSELF)];
      const meant = articles.has(link.to) ? (named.get(link.label?.toLowerCase() ?? "") ?? []) : [];
      if (meant.length === 0 || meant.includes(link.to)) return [];
      const message = `“${link.label}” is the name of ${meant[0]}, and the link leads to ${link.to}.`;
      return [problem(article, link, message, "Correct the address, or the words.")];
    }),
  );
}

const TO_ITSELF = "Name a heading, as in (#cost), or take the link out.";

function problem({ file }: Article, { line, to }: Link, message: string, fix: string): Problem {
  return { file, line, rule: "links", words: to, message, fix };
}

/** The addresses of the pages that have a title or a short one. */
function namesOf(articles: readonly Article[]): Map<string, string[]> {
  const named = new Map<string, string[]>();
  for (const { address, title, shortTitle } of articles)
    for (const name of new Set([title.toLowerCase(), shortTitle.toLowerCase()]))
      named.set(name, [...(named.get(name) ?? []), address]);
  return named;
}
