import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ConfigData, HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { DOCUMENTS, MIRROR } from "@/lib/server/manifest";
import { ARTICLES, KINDS, OTHER_PAGES } from "../fixtures/addresses";
import { some } from "../fixtures/scope";
import { BUILT, documentAt } from "./document";
import { textAt } from "./origin";

/** The recommended rules and those of the HTML standard. What is set otherwise is style on which the standard is silent. */
const CONFIG: ConfigData = {
  root: true,
  extends: ["html-validate:recommended", "html-validate:standard"],
  rules: {
    // The standard takes the doctype in any case.
    "doctype-style": ["error", { style: "lowercase" }],
    // The standard sets a title no limit; 70 is what one search engine shows.
    "long-title": ["error", { maxlength: 80 }],
    // Headings read as an outline: a reader who hears the page goes by them.
    // In an emergency the red box stands above the page’s own heading.
    "heading-level": ["error", { minInitialRank: "h2" }],
    // The standard has no say in how a number breaks; a style keeps it in one piece (app/base.css).
    "tel-non-breaking": "off",
  },
};

/** Roles that give a table its meaning back in browsers that take it away from a restyled one; ARIA in HTML allows them. */
const TABLE_ROLE = /^Redundant role "\w+" on <(?:table|thead|tbody|tr|th|td)>$/;

const validator = new HtmlValidate(CONFIG);

/** What the server draws for one search is written by React: the standard takes its autoComplete and its <input/>. */
const DRAWN = new HtmlValidate({ ...CONFIG, rules: { ...CONFIG.rules, "attr-case": "off", "void-style": "off" } });

async function errorsOf(address: string, html: string): Promise<string[]> {
  const { results } = await (address.startsWith("/search?") ? DRAWN : validator).validateString(html, address);
  return results
    .flatMap(({ messages }) => messages)
    .filter(({ message }) => !TABLE_ROLE.test(message))
    .map(({ ruleId, message, line, column }) => `${address} ${line}:${column} ${ruleId}: ${message}`);
}

/** Comparisons are one template, and a discreet page is its article again. */
const CHECKED = some(
  BUILT.map(({ address }) => address),
  [...ARTICLES, ...KINDS.filter((address) => BUILT.some((entry) => entry.address === address)), "/pocket", "/404", "/503"],
);

test.each([...new Set(CHECKED)])("%s is valid HTML", async (address) => {
  expect(await errorsOf(address, documentAt(address).html)).toEqual([]);
});

test.each(OTHER_PAGES)("%s is answered with valid HTML", async (address) => {
  expect(await errorsOf(address, await textAt(address))).toEqual([]);
});

test.each(["next-step/compare.html", "next-step/php-vs-iop.html"])(
  "%s, which only static hosts send, is valid HTML",
  async (file) => {
    expect(await errorsOf(file, readFileSync(join(DOCUMENTS, MIRROR, file), "utf8"))).toEqual([]);
  },
);

for (const [rule, planted] of [
  ["no-dup-id", `<p id="main">twice</p>`],
  ["element-permitted-content", "<p><span><div>a block in a line</div></span></p>"],
  ["no-redundant-role", `<a href="/" role="link">a role too many</a>`],
  ["close-order", "<p><b>crossed</p></b>"],
  ["heading-level", "<h6>a level left out</h6>"],
  ["unique-landmark", '<nav aria-label="Main"><a href="/">a name twice</a></nav>'],
  ["attribute-allowed-values", `<button type="sumbit">misspelled</button>`],
] as const) {
  test(`a planted defect is caught: ${rule}`, async () => {
    const { html } = documentAt("/iop");
    expect(await errorsOf("/iop", html)).toEqual([]);
    const found = await errorsOf("/iop", html.replace("</main>", `${planted}</main>`));
    expect(found.join("\n")).toContain(rule);
  });
}
