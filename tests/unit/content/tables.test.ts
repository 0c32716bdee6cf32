import { expect, it } from "vitest";
import { compile } from "../../fixtures/compile";

const TABLE = "| a | b |\n| - | - |\n| c | d |";
const BOX = '<section class="table-box" tabindex="0" aria-label="Table"><table>';

it("a table stands in a box that the keyboard can reach", () => {
  const html = compile(TABLE);
  expect(html.startsWith(BOX)).toBe(true);
  expect(html.endsWith("</table></section>")).toBe(true);
});

it("each table has one box of its own", () => {
  expect(compile(`${TABLE}\n\nWords.\n\n${TABLE}`).split(BOX)).toHaveLength(3);
});
