import { describe, expect, it } from "vitest";
import { content, reviewInputs } from "@/lib/content";
import type { Article } from "@/lib/content/model";
import { pageText } from "@/lib/content/review/page-text";
import { textDigest } from "@/lib/content/review/text-digest";
import { LEVEL_IDS } from "@/lib/content/vocabulary/level-ids";
import { type ArticlePage, articlePage } from "@/lib/page/article";
import { articleData } from "@/lib/page/machines/structured";

const ADDRESSES = [...content.articles.keys()];

const drawn = new Map<string, ArticlePage>();

function pageAt(address: string): ArticlePage {
  const page = drawn.get(address) ?? articlePage(address);
  if (!page) throw new Error(`no page at ${address}`);
  drawn.set(address, page);
  return page;
}

function articleAt(address: string): Article {
  const article = content.articles.get(address);
  if (!article) throw new Error(`no article at ${address}`);
  return article;
}

/** The page of an article as it might be. */
function pageWith(article: Article): ArticlePage {
  const changed = { ...content, articles: new Map(content.articles).set(article.address, article) };
  const page = articlePage(article.address, changed);
  if (!page) throw new Error(`no page at ${article.address}`);
  return page;
}

describe("an article's page", () => {
  it.each(["/nowhere", "", "/", "iop", "/iop/", "/IOP", "/next-step", "/__proto__"])("is none at “%s”", (address) => {
    expect(articlePage(address)).toBeNull();
  });

  it.each([
    ["/iop", "level"],
    ["/levels", "overview"],
    ["/iop/reasons", "guide"],
    ["/about", "about"],
    ["/overdose", "emergency"],
  ])("of %s is of the kind %s", (address, kind) => {
    expect(pageAt(address).kind).toBe(kind);
  });

  it.each(LEVEL_IDS)("of %s is a level's page with its facts, week and steps", (id) => {
    const page = pageAt(`/${id}`);
    expect(page.kind).toBe("level");
    expect(page.facts.map(({ label }) => label)).toEqual(["Hours a week", "Where you sleep", "Staff at night", "How long"]);
    expect(page.week?.title).toMatch(/: one possible week$/);
    expect(page.steps?.find(({ here }) => here)?.id).toBe(id);
  });

  it("of a guide has neither facts nor drawings", () => {
    expect(pageAt("/iop/reasons")).toMatchObject({ facts: [], week: null, steps: null });
  });

  it("of all levels has the steps without a mark", () => {
    expect(pageAt("/levels").steps?.filter(({ here }) => here)).toEqual([]);
  });

  it.each(ADDRESSES)("of %s has no empty citation mark left", (address) => {
    expect(pageAt(address).html).not.toContain("data-cite");
  });

  it.each(ADDRESSES)("of %s links each note to a source in its list", (address) => {
    const { html, sources } = pageAt(address);
    const linked = [...html.matchAll(/href="#source-(\d+)"/g)].map(([, number]) => Number(number));
    const listed = new Set(sources.map(({ number }) => number));
    expect(linked.filter((number) => !listed.has(number))).toEqual([]);
  });

  it("numbers the facts' sources before those of the text", () => {
    const { facts, html } = pageAt("/iop");
    expect(facts[0]?.fact.notes[0]?.number).toBe(1);
    expect(html.match(/#source-(\d+)"/)?.[1]).toBe("1");
  });

  it.each(ADDRESSES)("of %s leads on", (address) => {
    expect(pageAt(address).next.length).toBeGreaterThanOrEqual(2);
  });

  it("says when it was checked", () => {
    expect(pageAt("/iop").checked).toMatch(/^[A-Z][a-z]{2} \d{1,2}, \d{4}$/);
  });
});

describe("what an article's page says of its review", () => {
  const { reviewedBy: _whoever, ...unreviewed } = articleAt("/iop");
  const said = pageText("/iop", reviewInputs(content));
  const REVIEW = {
    name: "A. Tester",
    role: "nurse",
    date: "2026-12-01",
    interests: "none declared",
    text: said ? textDigest(said) : "",
  };

  it("is the reviewer, the day and the interests", () => {
    expect(pageWith({ ...unreviewed, reviewedBy: REVIEW }).review).toMatchObject({
      state: "whole",
      short: "reviewed by a clinician",
      line: "Reviewed by A. Tester, nurse, on Dec 1, 2026. Interests: none declared.",
      holds: { name: "A. Tester" },
    });
  });

  it("names the license, the parts, and every remark with what became of it", () => {
    const remarks = [
      { said: "Stay.", better: "Wait.", outcome: "taken" },
      { said: "Go.", outcome: "not taken because the label says so" },
    ];
    const reviewedBy = { ...REVIEW, license: "RN 1", parts: "the steps", remarks };
    expect(pageWith({ ...unreviewed, reviewedBy }).review).toMatchObject({
      state: "part",
      short: "reviewed in part by a clinician",
      line: "Reviewed by A. Tester, nurse, license RN 1, on Dec 1, 2026. Interests: none declared. Only a part was reviewed: the steps. One sentence changed as the reviewer asked. The reviewer did not agree with “Go.” It stays because the label says so.",
      holds: null,
    });
  });

  it("is that the page has changed since, when it says something else than was reviewed", () => {
    const { review } = pageWith({ ...unreviewed, title: "Another title", reviewedBy: REVIEW });
    expect(review).toMatchObject({ state: "changed", short: "changed since the review by a clinician", holds: null });
    expect(review.line).toMatch(/ Interests: none declared\. The page has changed since the review\.$/);
  });

  it("is told to machines only as long as it holds for all of the page", () => {
    const told = (article: Article) => articleData(pageWith(article));
    const plain = told(unreviewed);
    expect(plain).not.toHaveProperty("reviewedBy");
    expect(told({ ...unreviewed, reviewedBy: REVIEW })).toEqual({
      ...plain,
      lastReviewed: REVIEW.date,
      reviewedBy: { "@type": "Person", name: "A. Tester", jobTitle: "nurse" },
    });
    expect(told({ ...unreviewed, reviewedBy: { ...REVIEW, parts: "the steps" } })).toEqual(plain);
    expect(told({ ...unreviewed, reviewedBy: { ...REVIEW, text: "0".repeat(64) } })).toEqual(plain);
  });

  it("is that no clinician has, as long as none has", () => {
    expect(pageWith(unreviewed).review).toEqual({
      state: "none",
      short: "not yet reviewed by a clinician",
      line: "No clinician has reviewed this page yet.",
      holds: null,
    });
  });
});

describe("the breadcrumb", () => {
  it.each([
    ["/about", ["About"]],
    ["/levels", ["Levels of care"]],
    ["/php", ["Levels of care", "PHP"]],
    ["/iop/reasons", ["Levels of care", "IOP", "Reasons and limits"]],
  ])("of %s is %j", (address, labels) => {
    expect(pageAt(address).breadcrumb.map(({ label }) => label)).toEqual(labels);
  });

  it.each(ADDRESSES)("of %s links all but the page itself", (address) => {
    const { breadcrumb } = pageAt(address);
    expect(breadcrumb.map((crumb) => crumb.address !== undefined)).toEqual(
      breadcrumb.map((_crumb, i) => i < breadcrumb.length - 1),
    );
  });
});

describe("the contents list", () => {
  it.each(ADDRESSES)("of %s has each heading of two # and ends with next step, and sources where there are some", (address) => {
    const { contents, html, sources } = pageAt(address);
    const ids = contents.map(({ id }) => id);
    const last = sources.length > 0 ? ["next-step", "sources"] : ["next-step"];
    expect(ids.slice(-last.length)).toEqual(last);
    const headings = [...html.matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id) => headings.includes(id))).toEqual(headings);
  });

  it("has the phone lines where a page lists them", () => {
    expect(pageAt("/help-now").contents.map(({ id }) => id)).toContain("phone-lines-list");
    expect(pageAt("/iop").contents.map(({ id }) => id)).not.toContain("phone-lines-list");
  });

  it("has no id twice", () => {
    const twice = ADDRESSES.filter(
      (address) => new Set(pageAt(address).contents.map(({ id }) => id)).size !== pageAt(address).contents.length,
    );
    expect(twice).toEqual([]);
  });
});
