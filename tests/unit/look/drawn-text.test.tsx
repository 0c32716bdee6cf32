import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Prose } from "@/components/article/prose";
import { WeekFigure } from "@/components/level/week-figure";
import { content } from "@/lib/content";
import { drawWeek } from "@/lib/levels/week-drawing";

const proseOf = (html: string) => renderToStaticMarkup(<Prose html={html} />);
const LIST = '<ol class="steps"><li><svg data-drawing="wake"></svg><p>Wake them<sup data-cite="a">1</sup></p></li></ol>';

describe("a text with drawings", () => {
  it("has each in its place, and all else as it was", () => {
    const drawn = proseOf(LIST);
    expect(drawn).toMatch(/<ol class="steps"><li><svg class="fig" [^>]*aria-hidden="true"><path/);
    expect(drawn.replace(/<svg.*?<\/svg>/, '<svg data-drawing="wake"></svg>')).toContain(LIST);
  });

  it("has nothing where a drawing is not known", () => {
    expect(proseOf(LIST.replace("wake", "toString"))).not.toContain("<svg");
  });

  it("is left as it is when it has none", () => {
    expect(proseOf("<p>A &amp; B</p>")).toContain("<p>A &amp; B</p>");
  });
});

describe.each([...content.levels.values()])("the week of $shortName, without any style", ({ week, shortName }) => {
  const html = renderToStaticMarkup(<WeekFigure week={drawWeek(week, shortName)} />);
  const words = html.replace(/<[^>]+>/g, "|");

  it("is a list of seven days, whose blocks say what they are", () => {
    expect(html.match(/<li>/g)).toHaveLength(7);
    expect(week.blocks.filter(({ what }) => !words.includes(`|${what}, `))).toEqual([]);
  });

  it("says each thing once", () => {
    expect(words).not.toMatch(/6 am\|.*6 am\|/);
    expect(words.match(/Night, 11 pm/g)).toHaveLength(1);
  });
});
