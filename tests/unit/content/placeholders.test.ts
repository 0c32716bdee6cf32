import { describe, expect, it } from "vitest";
import { content } from "@/lib/content";
import { readingOf } from "@/lib/content/editorial/reading";
import { examine } from "@/lib/content/gate";
import { readFiles } from "@/lib/content/read-files";
import { DEVICE_ARTICLES, searchPrivacy, searchPrivacyNote } from "@/lib/content/search-privacy";
import { articleMarkdown } from "@/lib/page/machines/markdown";
import { compile } from "../../fixtures/compile";

const PAGE = "/about/privacy";

describe("the page about privacy says where searches are answered", () => {
  it("on its page, in its text for the search, and as Markdown", () => {
    const article = content.articles.get(PAGE);
    const words = searchPrivacy(content.articles.size);
    expect(article?.html).toContain(`<p>${words}</p>`);
    expect(article?.outline.sections.find(({ id }) => id === "search")?.text).toContain(words);
    expect(articleMarkdown(PAGE)).toContain(words);
  });

  it("by the number of articles, from the first one over the limit", () => {
    const files = readFiles(process.cwd()).files.map(({ document }) => document);
    const articles = files.filter(({ type }) => type === "Article");
    const copy = (i: number) => ({ ...articles[i % articles.length], file: `content/en/more/page-${i}.md` }) as (typeof files)[0];
    const upTo = (count: number) => saidAmong([...files, ...Array.from({ length: count - articles.length }, (_, i) => copy(i))]);
    expect(upTo(DEVICE_ARTICLES)).toContain("your own device finds the answer");
    expect(upTo(DEVICE_ARTICLES + 1)).toContain("your words go to our server, since this site has too many pages");
  });
});

/** What the page says among these articles. */
function saidAmong(files: Parameters<typeof examine>[0]): string {
  const { sections } = examine(files).content.articles.get(PAGE)?.outline ?? {};
  return sections?.find(({ id }) => id === "search")?.text ?? "";
}

it("a placeholder is compiled to its mark, which cannot be taken for markup", () => {
  expect(compile("::search-privacy")).toContain("<p>{{search-privacy}}</p>");
});

it.each([DEVICE_ARTICLES, DEVICE_ARTICLES + 1])("what is said with %i articles is easy to read", (articles) => {
  for (const value of [searchPrivacy(articles), searchPrivacyNote(articles)]) {
    expect(
      readingOf([{ text: value, citations: [] as readonly number[] } as Parameters<typeof readingOf>[0][0]], []).fleschKincaid,
    ).toBeLessThanOrEqual(8);
    expect(value).not.toMatch(/[<>&{]/);
  }
});
