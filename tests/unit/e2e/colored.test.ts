import { expect, it } from "vitest";
import { coloredArticles, coloredIn, coverOf } from "../../e2e/every-page/colored";

const PLAIN = "Some *words* and [a link](/iop).\n";

it("tells the same element in another box apart", () => {
  const boxed = [...coloredIn(`:::danger\n${PLAIN}:::\n`)];
  expect(boxed).toContain("paragraph link in danger");
  expect(boxed).not.toContain("paragraph link");
});

it("covers all that any text holds, with no text that adds nothing", () => {
  const texts = new Map([
    ["/plain", PLAIN],
    ["/same", PLAIN],
    ["/boxed", `:::danger\n${PLAIN}:::\n\n${PLAIN}`],
    ["/table", "| a |\n|---|\n| **b** |\n"],
  ]);
  expect(coverOf(texts).sort()).toEqual(["/boxed", "/table"]);
});

it("a few articles cover the site's", () => {
  const cover = coloredArticles();
  expect(cover.length).toBeGreaterThan(2);
  expect(cover.length).toBeLessThan(40);
});
