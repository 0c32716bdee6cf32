import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import postcss, { type AtRule, type Rule } from "postcss";
import { expect, test } from "vitest";
import { parseHtml } from "@/lib/build/document";
import { styleOf } from "@/lib/build/styles";
import { trimStyles } from "@/lib/build/trim-styles";
import { searchPage } from "@/lib/page/search";
import { readManifest } from "@/lib/server/manifest";
import { searchDocument } from "@/lib/server/search-document";

// A page of results brings its style with it, trimmed at build, before anyone knew what it would show.
const { searchShell } = readManifest(".");

/** Everything that Next.js has for all pages. */
const WHOLE = readdirSync(".next/static", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".css"))
  .map((file) => readFileSync(join(".next/static", file), "utf8"))
  .join("");

const documentFor = (query: string) => searchDocument(searchShell, searchPage(query));

/** The first example that brings up a state which depends on how sure the model is: each training moves who that is. */
function exampleThat(shows: RegExp): string {
  const lines = readFileSync("content/data/search/examples/w01.tsv", "utf8").split("\n").slice(1);
  const found = lines.map((line) => line.split("\t")[0] ?? "").find((query) => shows.test(documentFor(query)));
  if (!found) throw new Error(`No example shows ${shows}.`);
  return found;
}

const LINE = /Could someone be in danger\?/;
const NOT_SURE = /but we can’t be sure/;

/** Searches that bring up every state of the page: what each shows that others do not. */
const STATES: readonly (readonly [query: string, shows: RegExp])[] = [
  ["", /Type a word or a question/],
  ["iop", /\d+ pages for “iop”/],
  ["cravings", /<mark/],
  ["can i keep my job", /<li><a href="[^"]+#/],
  ["medicne", /Did you mean/],
  ["took too many pills", /<section aria-labelledby="danger-now"/],
  ["i want to die", /<section aria-labelledby="danger-now"/],
  ["alcohol shakes", /<h1 class="mt-8">/],
  ["mi hijo no despierta", /lang="es"/],
  [exampleThat(LINE), LINE],
  [exampleThat(NOT_SURE), NOT_SURE],
  ["guitar chords", /Nothing on this site matches/],
  ["???", /id="all-pages"/],
  ["programs near boise for my neighbor", /Search/],
  [`what ${"can i do today about my daughter who drinks ".repeat(9)}`, /only the first part was used/],
  ["<b>\"quotes\" & 'apos'</b>", /&lt;b&gt;/],
  ["iop vs php", /IOP/],
];

/** Each selector of a sheet, with the conditions and layers around its rule. */
function selectorsOf(css: string): Set<string> {
  const found = new Set<string>();
  postcss.parse(css).walkRules((rule) => {
    const around = aroundOf(rule);
    if (!/keyframes/.test(around)) for (const selector of rule.selectors) found.add(`${around}${selector}`);
  });
  return found;
}

function aroundOf(rule: Rule): string {
  const parent = rule.parent as AtRule | Rule | undefined;
  if (parent?.type === "atrule") return `${aroundOf(parent as unknown as Rule)}@${parent.name} ${parent.params} `;
  return parent?.type === "rule" ? `${aroundOf(parent as Rule)}${(parent as Rule).selector} ` : "";
}

/** What the whole sheet has for this very page and its own style lacks. */
function lackingIn(html: string, style = styleOf(html)): string[] {
  const own = selectorsOf(style);
  const wanted = selectorsOf(trimStyles(WHOLE, parseHtml(html)));
  expect(wanted.size).toBeGreaterThan(50);
  return [...wanted].filter((selector) => !own.has(selector));
}

test.each(STATES)("no rule is missing on the results for “%.30s”", (query, shows) => {
  const html = documentFor(query);
  expect(shows.test(html), `shows ${shows}`).toBe(true);
  expect(lackingIn(html)).toEqual([]);
});

test("a page whose style lacks a rule is found out", () => {
  const html = documentFor("took too many pills");
  const style = styleOf(html);
  const planted = style.replace(/\.callout-danger\{/, ".callout-other{");
  expect(planted).not.toBe(style);
  expect(lackingIn(html, planted).length).toBeGreaterThan(0);
  expect(lackingIn(html, trimStyles(WHOLE, parseHtml(documentFor("iop")))).length).toBeGreaterThan(0);
});
