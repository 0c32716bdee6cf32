import { expect, test } from "@playwright/test";
import { ALL_PAGES } from "../addresses";
import { unfurl } from "./unfurl";

const CARD_BYTES = 60_000;

for (const address of [...ALL_PAGES.filter((page) => !page.startsWith("/search")), "/pocket"]) {
  test(`a preview of ${address} has a title, words and a card of its own`, async ({ baseURL, request }) => {
    const { ogTitle, ogDescription, ogImage, twitterCard } = await unfurl(`${baseURL}${address}`);
    expect(ogTitle).toMatch(/\S/);
    expect(ogDescription).toMatch(/\S/);
    expect(twitterCard).toBe("summary_large_image");
    expect(ogImage).toHaveLength(1);
    const [image] = ogImage ?? [];
    expect(image).toMatchObject({ alt: expect.stringContaining(ogTitle ?? "") });
    const { pathname } = new URL(image?.url ?? "");
    expect(pathname).toBe(`/cards${address === "/" ? "/home" : address}.png`);
    const card = await request.get(pathname);
    expect(card.headers()["content-type"]).toBe("image/png");
    const bytes = await card.body();
    expect(bytes.length).toBeLessThanOrEqual(CARD_BYTES);
    // Width and height stand in a PNG's first chunk.
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  });
}
