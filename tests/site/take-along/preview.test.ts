import { expect, test } from "vitest";
import { ALL_PAGES, KINDS } from "../../fixtures/addresses";
import { pngSize } from "../../fixtures/png-size";
import { some } from "../../fixtures/scope";
import { ORIGIN } from "../origin";
import { unfurl } from "./unfurl";

const CARD_BYTES = 60_000;

const PAGES = [...ALL_PAGES.filter((page) => !page.startsWith("/search")), "/pocket"];
/** Cards of one kind are one template. */
const EACH_KIND = PAGES.filter((page, i) => KINDS.includes(page) || i % 8 === 0);

for (const address of some(PAGES, EACH_KIND)) {
  test(`a preview of ${address} has a title, words and a card of its own`, async () => {
    const { ogTitle, ogDescription, ogImage, twitterCard } = await unfurl(`${ORIGIN}${address}`);
    expect(ogTitle).toMatch(/\S/);
    expect(ogDescription).toMatch(/\S/);
    expect(twitterCard).toBe("summary_large_image");
    expect(ogImage).toHaveLength(1);
    const [image] = ogImage ?? [];
    expect(image).toMatchObject({ alt: expect.stringContaining(ogTitle ?? "") });
    const { pathname } = new URL(image?.url ?? "");
    expect(pathname).toBe(`/cards${address === "/" ? "/home" : address}.png`);
    const card = await fetch(ORIGIN + pathname);
    expect(card.headers.get("content-type")).toBe("image/png");
    const bytes = Buffer.from(await card.arrayBuffer());
    expect(bytes.length).toBeLessThanOrEqual(CARD_BYTES);
    expect(pngSize(bytes)).toEqual([1200, 630]);
  });
}
