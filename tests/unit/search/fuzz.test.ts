import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Search } from "@/components/search/search";
import { searchPage } from "@/lib/page/search";
import { search } from "@/lib/search/query";
import { randomTexts } from "../../fixtures/random";
import { ALL } from "../../fixtures/scope";
import { ENGINE, TEXTS } from "./site-engine";

/** Of so many queries, “npm test” asks one. */
const EVERY = ALL ? 1 : 40;
const RENDERED = ALL ? 400 : 50;
/** All of them take minutes beside other tests. */
const MINUTES = 20 * 60_000;
const LETTERS = [
  "detox",
  "i want to",
  "\\d+(",
  "[a-z]*",
  "(?<=x)",
  "$&",
  "^.*$",
  "<b onload=x>",
  "&lt;",
  '"><img src=x>',
  "пить",
  "戒毒",
];

/** 20,000 queries of every kind, the same ones on every run. */
const queries = [
  ...randomTexts(19_000),
  ...randomTexts(900).map((text, i) => `${LETTERS[i % LETTERS.length]} ${text} ${LETTERS[(i * 7) % LETTERS.length]}`),
  ...randomTexts(100).map((text) => (text || "x").repeat(10_000).slice(0, 10_000)),
];

it(
  "queries of anything give no error and only marks that can be drawn",
  () => {
    expect(queries).toHaveLength(20_000);
    for (const raw of queries.filter((_, i) => i % EVERY === 0)) {
      const { hits, nearest, query } = search(ENGINE, raw, TEXTS);
      if (hits.length > 8 || nearest.length > 4 || [...query].length > 200)
        throw new Error(`too much for ${JSON.stringify(raw)}`);
      if ([...hits, ...nearest].some(({ address }) => !address.startsWith("/")))
        throw new Error(`no address for ${JSON.stringify(raw)}`);
    }
  },
  MINUTES,
);

it(
  "what was typed is never markup",
  () => {
    const tagged = queries.slice(-1000).filter((_, i) => i % Math.ceil(1000 / RENDERED) === 0);
    for (const raw of tagged) {
      const html = renderToStaticMarkup(createElement(Search, { page: searchPage(`<u id=typed>${raw}`) }));
      if (/<u id=typed|<img src=x|<b onload/.test(html)) throw new Error(`markup for ${JSON.stringify(raw)}`);
    }
  },
  MINUTES,
);
