import { describe, expect, test } from "vitest";
import { COMPARISON_SLUGS } from "@/lib/content/vocabulary/comparison-slugs";
import { BuiltDocument, documentAt } from "./document";

const VERDICTS = /\byou(?:’ll| will)? need\b|you should have|you should be in|recommended for you|right for you|your level is/i;
const ROWS = 10;
const DAYS = 7;

/** On a phone the blocks are bare: each look that one has must be in the legend. */
function looksWithoutWords(page: BuiltDocument): number {
  const looksOf = (selector: string) =>
    page
      .all(selector)
      .map(({ properties }) => [properties.className].flat().find((name) => /^(?:treatment|visit)$/.test(String(name))));
  const explained = new Set(looksOf("main .week-legend .slot"));
  return looksOf("main .week ol .slot").filter((look) => !explained.has(look)).length;
}

/** What is wrong with a comparison of so many levels. */
function faultsOf(page: BuiltDocument, levels: number): string[] {
  const differing = page.all("main th[role=rowheader][scope=row]").length;
  const counts = [
    ["columns", page.all("main th[role=columnheader][scope=col]").length, levels],
    ["rows", differing + page.all("main dl > div > dt").length, ROWS],
    ["cells", page.all("main tbody td").length, differing * levels],
    ["answers", page.all("main h1 + p").length, 1],
    ["drawn weeks", page.all("main section[aria-label$=': one possible week'] > .week").length, levels],
    ["days", page.all("main .week ol > li > b:first-child").length, levels * DAYS],
    ["looks without words", page.all("main .week-legend").length === 1 ? looksWithoutWords(page) : levels, 0],
  ] as const;
  const verdict = page.textOf(page.one("main")).match(VERDICTS)?.[0];
  return [
    ...counts.filter(([, found, wanted]) => found !== wanted).map(([what, found]) => `${found} ${what}`),
    ...(verdict ? [`a verdict: ${verdict}`] : []),
  ];
}

const levelsOf = (slug: string) => slug.split("-vs-").length;

test.each(COMPARISON_SLUGS)("%s is whole, and gives no verdict", (slug) => {
  expect(faultsOf(documentAt(`/next-step/${slug}`), levelsOf(slug))).toEqual([]);
});

describe("found out is a comparison", () => {
  const { html } = documentAt("/next-step/iop-vs-php");
  test.each([
    ["with a row less", html.replace(/<tbody role="rowgroup"><tr.*?<\/tr>/s, '<tbody role="rowgroup">'), "9 rows"],
    ["with a cell less", html.replace(/<td role="cell"><span.*?<\/td>/s, ""), "13 cells"],
    ["with a line less of what is the same", html.replace(/<dt>.*?<\/dt>/, ""), "9 rows"],
    ["without an answer", html.replace(/(<\/h1>)<p.*?<\/p>/s, "$1"), "0 answers"],
    ["with a column that is none", html.replace('scope="col"', 'scope="row"'), "1 columns"],
    ["without a drawing’s name", html.replace(": one possible week", ""), "1 drawn weeks"],
    ["with a day less", html.replace("<li><b>Wed</b>", "<li>"), "13 days"],
    ["without a legend", html.replace('class="week-legend"', ""), "2 looks without words"],
    [
      "that tells the reader what to have",
      html.replace("</main>", "<p>You will need PHP.</p></main>"),
      "a verdict: You will need",
    ],
  ])("%s", (_what, planted, fault) => {
    expect(faultsOf(new BuiltDocument("/planted", planted), 2)).toContain(fault);
  });
});

test("Next leads from the first pair to the last, and from the first triple to the last", () => {
  for (const [first, count] of [
    ["/next-step/detox-vs-inpatient", 21],
    ["/next-step/detox-vs-inpatient-vs-residential", 35],
  ] as const) {
    const seen: string[] = [];
    for (let next: string | undefined = first; next; ) {
      seen.push(next);
      const page = documentAt(next);
      const turn = (rel: string) => page.all(`a[rel=${rel}]`).map(({ properties }) => String(properties.href))[0];
      expect(turn("prev")).toBe(seen.at(-2));
      next = turn("next");
    }
    expect(new Set(seen).size).toBe(count);
    expect(seen).toHaveLength(count);
  }
});
