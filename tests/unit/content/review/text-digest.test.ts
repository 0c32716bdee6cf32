import { describe, expect, it } from "vitest";
import { content } from "@/lib/content";
import { parseMarkdown } from "@/lib/content/markdown/outline";
import type { Article, Content } from "@/lib/content/model";
import { type PageTextInputs, pageText, treesIn } from "@/lib/content/review/page-text";
import { shortDigest, textDigest } from "@/lib/content/review/text-digest";
import { readDanger } from "@/lib/content/settings";
import { ROOT } from "../../../fixtures/project";
import { tempFolder, writeFiles } from "../../../fixtures/temp-folder";

const TEXT = "## One {#one}\n\nStay calm.[^adv-iop] Then\ncall.\n\n:::note\nIt helps.\n:::\n\n- First.\n- Second.";

const folder = tempFolder();
const sample = { ...content.articles.get("/about"), address: "/sample", tags: ["detox"], helplines: ["poison-help"] } as Article;
const inputs: PageTextInputs = {
  content: { ...content, articles: new Map(content.articles).set("/sample", sample) },
  danger: readDanger(ROOT),
  treeOf: (article) => (article.address === "/sample" ? parseMarkdown(TEXT) : treesIn(ROOT)(article)),
};

function digestAt(address: string, of: PageTextInputs = inputs): string {
  const page = pageText(address, of);
  if (!page) throw new Error(`no page at ${address}`);
  return textDigest(page);
}

/** The content with one document changed. */
function withOne<Name extends keyof Content>(name: Name, key: string, change: (found: never) => object): PageTextInputs {
  const all = new Map<string, unknown>(inputs.content[name]);
  all.set(key, change(all.get(key) as never));
  return { ...inputs, content: { ...inputs.content, [name]: all } };
}

const withArticle = (address: string, fields: Partial<Article>) =>
  withOne("articles", address, (article: Article) => ({ ...article, ...fields }));

function withText(from: string, to: string): PageTextInputs {
  const changed = TEXT.replace(from, to);
  if (changed === TEXT) throw new Error(`“${from}” is not there`);
  return { ...inputs, treeOf: () => parseMarkdown(changed) };
}

const withPhone = (fields: Partial<Record<"hours" | "lastChecked", string>>) =>
  withOne("helplines", "poison-help", (line: object) => ({ ...line, ...fields }));

type Rows = { readonly rows: { readonly sleep: object; readonly cost: object }; readonly week: object };
const withLevel = (change: (level: Rows) => object) =>
  withOne("levels", "php", (level: Rows) => ({ ...level, ...change(level) }));

const moon = ({ rows }: Rows) => ({ rows: { ...rows, sleep: { ...rows.sleep, value: "On the moon." } } });
const costs = ({ rows }: Rows) => ({ rows: { ...rows, cost: { ...rows.cost, value: "Nothing." } } });

describe("the digest of what a page says", () => {
  it.each([
    ["a sentence", () => withText("Then\ncall", "Then wait")],
    ["a source", () => withText("[^adv-iop]", "[^tip47-ch3]")],
    ["the place of a note", () => withText("calm.[^adv-iop] Then\ncall.", "calm. Then call.[^adv-iop]")],
    ["the kind of a box", () => withText(":::note", ":::editorial")],
    ["the order", () => withText("- First.\n- Second.", "- Second.\n- First.")],
    ["a title", () => withArticle("/sample", { title: "Another" })],
    ["a description", () => withArticle("/sample", { description: "Another" })],
    ["the short version", () => withArticle("/sample", { summary: ["One.", "Two.", "Three.", "Four."] })],
    ["a card", () => withOne("cards", "after-detox", (card: object) => ({ ...card, title: "Another" }))],
    ["the hours of a phone line", () => withPhone({ hours: "Never" })],
  ])("is another one after %s changed", (_what, change) => {
    expect(digestAt("/sample", change())).not.toBe(digestAt("/sample"));
  });

  it.each([
    ["a row that its page shows in short", moon],
    ["its drawn week", ({ week }: Rows) => ({ week: { ...week, caption: "Another week." } })],
    ["its place in the drawn steps", () => ({ support: "1 hour" })],
  ])("of a level is another one after %s changed", (_what, change) => {
    expect(digestAt("/php", withLevel(change))).not.toBe(digestAt("/php"));
  });

  it("is another one after a red box changed that leads to the page", () => {
    const kinds = Object.entries(inputs.danger.kinds).map(([kind, box]) => [kind, { ...box, title: "Another" }]);
    const changed = { ...inputs, danger: { ...inputs.danger, kinds: Object.fromEntries(kinds) } };
    expect(digestAt("/help-now", changed)).not.toBe(digestAt("/help-now"));
    expect(digestAt("/sample", changed)).toBe(digestAt("/sample"));
  });

  it.each([
    ["spaces", () => withText("Then\ncall", "Then   call")],
    ["where a line is broken", () => withText("calm.[^adv-iop] Then", "calm.[^adv-iop]\nThen")],
    ["marks of emphasis", () => withText("It helps.", "**It** helps.")],
    ["the id of a heading", () => withText("{#one}", "{#two}")],
    ["its days", () => withArticle("/sample", { checked: "2026-11-24", checkAgain: "2027-01-01" })],
    ["its list of changes", () => withArticle("/sample", { changes: [{ date: "2026-11-24", what: "Another." }] })],
    ["what people type for it", () => withArticle("/sample", { aliases: ["other"], related: ["/php"], order: 3 })],
    ["another page", () => withArticle("/php", { title: "Another" })],
    ["a row of a level", () => withLevel(moon)],
    ["a source’s address", () => withOne("sources", "adv-iop", (source: object) => ({ ...source, url: "https://a.org" }))],
    ["the day of a call", () => withPhone({ lastChecked: "2026-11-20" })],
  ])("is the same after %s changed", (_what, change) => {
    expect(digestAt("/sample", change())).toBe(digestAt("/sample"));
  });

  it("of a level is the same after a row changed that its page does not show", () => {
    expect(digestAt("/php", withLevel(costs))).toBe(digestAt("/php"));
    expect(digestAt("/next-step/iop-vs-php", withLevel(costs))).not.toBe(digestAt("/next-step/iop-vs-php"));
  });

  it("is the same however lines end and letters are composed", () => {
    writeFiles(folder(), { "sample.md": `\uFEFF${TEXT.replaceAll("\n", "\r\n")}` });
    const other = { ...inputs, treeOf: () => treesIn(folder())({ ...sample, file: "sample.md" }) };
    expect(digestAt("/sample", other)).toBe(digestAt("/sample"));
    expect(digestAt("/sample", withArticle("/sample", { title: "caf\u00e9" }))).toBe(
      digestAt("/sample", withArticle("/sample", { title: "cafe\u0301" })),
    );
  });

  it("is made in one way for good, since every other would make all reviews old", () => {
    const blocks = [{ kind: "text", part: "", text: "Stay. Go.", notes: [{ at: 5, id: "a" }] }] as const;
    expect(shortDigest(textDigest({ blocks }))).toBe("8772f216");
  });
});
