import { readEdition } from "./edition/read";
import type { Article, Content } from "./model";

/** By which our texts call the site. */
const OURS = "Care Steps";

/**
 * All content in the words of this copy: where our texts call the site by its name, its name is SITE_NAME, or the local edition's.
 * Texts of an edition speak of us when they say our name, and what a reviewer said stays as it was.
 * @param root the project's folder
 */
export function inSiteName(content: Content, root: string): Content {
  const edition = readEdition(root);
  const name = process.env.SITE_NAME?.trim() || edition?.name || OURS;
  if (name === OURS) return content;
  const articles = [...content.articles].map(([address, article]) => {
    return [address, edition?.pages.has(address) ? article : named(article, name)] as const;
  });
  return Object.freeze({ ...content, articles: new Map(articles) });
}

function named({ html, markdown, reviewedBy, ...rest }: Article, name: string): Article {
  const plain = withName(rest, name) as typeof rest;
  const texts = { html: withName(html, asHtml(name)), markdown: withName(markdown, asMarkdown(name)) } as const;
  return Object.freeze({ ...plain, ...texts, ...(reviewedBy ? { reviewedBy } : {}) } as Article);
}

/** With the name in each text, however deep it stands. */
function withName(value: unknown, name: string): unknown {
  if (typeof value === "string") return value.replaceAll(OURS, () => name);
  if (Array.isArray(value)) return value.map((one) => withName(one, name));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withName(one, name)]));
}

function asHtml(name: string): string {
  return name.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Signs that would mean something in Markdown mean nothing in a name. */
function asMarkdown(name: string): string {
  return name.replace(/[\\`*_[\]<>~|]|&(?=#?\w+;)/g, "\\$&");
}
