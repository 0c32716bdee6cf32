import { expect, it } from "vitest";
import { content } from "@/lib/content";
import { knownAddresses, ROUTES } from "@/lib/content/addresses";

const known = knownAddresses(content);

it("every address once: home, the drawn pages, all articles, 56 comparisons, a call sheet and a first day for each level", () => {
  expect(known.size).toBe(ROUTES.length + content.articles.size + 56 + 7 + 7);
});

it.each([
  "/",
  "/search",
  "/iop",
  "/iop/what-to-expect",
  "/next-step",
  "/next-step/questions",
  "/next-step/iop-vs-php",
  "/sources",
  "/call-sheets/iop",
  "/first-day/detox",
])("%s can be linked", (address) => {
  expect(known.has(address)).toBe(true);
});

it.each(["", "/next-step/php-vs-iop", "/iop/index", "/en/iop", "/404", "/call-sheets", "/first-day", "/call-sheets/hospital"])(
  "%s cannot be linked",
  (address) => {
    expect(known.has(address)).toBe(false);
  },
);
