import { describe, expect, it } from "vitest";
import { type Card, content } from "@/lib/content";
import { knownAddresses } from "@/lib/content/addresses";
import { articlePage } from "@/lib/page/article";
import { type CardBlock, cardsFor } from "@/lib/page/cards";
import { Citations } from "@/lib/page/citations";

const CARD: Card = {
  file: "content/data/cards/sample.yaml",
  id: "sample",
  tag: "sample",
  title: "A sample card",
  lines: [
    { text: "One.", sources: ["tip47"] },
    { text: "Two.", sources: ["adv-iop", "tip47"] },
  ],
  moreAt: "/after-detox#tolerance",
};

function cardsOf(address: string, tags: string[]): CardBlock[] {
  const article = content.articles.get(address);
  if (!article) throw new Error(`no article at ${address}`);
  const cards = new Map([...content.cards, [CARD.id, CARD]]);
  return cardsFor({ ...article, tags }, { ...content, cards }, new Citations(content.sources));
}

describe("a card", () => {
  it("is on a page with its tag, each line with its sources", () => {
    const [card, ...more] = cardsOf("/iop", ["sample"]);
    expect(more).toEqual([]);
    expect(card).toEqual({
      id: "sample",
      title: "A sample card",
      lines: [
        { value: "One.", notes: [{ number: 1, sourceId: "tip47", first: true }] },
        {
          value: "Two.",
          notes: [
            { number: 2, sourceId: "adv-iop", first: true },
            { number: 1, sourceId: "tip47", first: false },
          ],
        },
      ],
      more: "/after-detox#tolerance",
    });
  });

  it("is not on a page without its tag", () => {
    expect(cardsOf("/iop", [])).toEqual([]);
    expect(cardsOf("/iop", ["samples"])).toEqual([]);
  });

  it("does not send a reader to the page they are on", () => {
    expect(cardsOf("/after-detox", ["sample"])[0]?.more).toBeNull();
  });

  it("stands beside others of the page's tags", () => {
    expect(
      cardsOf("/iop", ["sample", "detox"])
        .map(({ id }) => id)
        .sort(),
    ).toEqual(["after-detox", "sample"]);
  });
});

const TAGGED = [...content.articles.values()].filter(({ tags }) => tags.includes("detox")).map(({ address }) => address);

it("there are pages about detox", () => {
  expect(TAGGED).toEqual(expect.arrayContaining(["/detox", "/after-detox", "/withdrawal"]));
});

it.each(TAGGED)("%s says that an old dose can kill, with its sources in the list", (address) => {
  const page = articlePage(address);
  const card = page?.cards.find(({ id }) => id === "after-detox");
  const listed = new Set(page?.sources.map(({ number }) => number));
  expect(card?.title).toBe("After detox or any break: an old dose can kill");
  expect(card?.lines.flatMap(({ notes }) => notes).filter(({ number }) => !listed.has(number))).toEqual([]);
});

it("every card leads on to a page that exists", () => {
  const known = knownAddresses(content);
  expect([...content.cards.values()].filter(({ moreAt }) => !known.has(moreAt.split("#")[0] ?? ""))).toEqual([]);
});
