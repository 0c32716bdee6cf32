import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { DOCUMENTS, MIRROR } from "@/lib/server/manifest";
import { ALL_PAGES, ARTICLES, BROKEN_ADDRESS, DISCREET_PAGES, EVERY_ADDRESS } from "../fixtures/addresses";
import { BUILT, BuiltDocument, documentAt } from "./document";
import { textAt } from "./origin";

const DANGER = "section[aria-label='In danger now']";
/** A page that begins with call buttons has the other numbers right after what to do first. */
const NUMBERS = `${DANGER} a, .first + .danger-line a`;

/** What every page of the site has around its content, as far as a document says it; empty when all is there. */
function furnitureFaults(page: BuiltDocument): string[] {
  const danger = page.all(DANGER);
  const urgent = page.all("h1.urgent + .calls > a.call:first-child[href='tel:911']").length === 1;
  const around = danger.length > 0 ? page.all(NUMBERS).map(({ properties }) => properties.href) : [];
  // A page that has all numbers as buttons is the page of more help, or has its link in its next steps.
  const numbers = urgent && around.includes("sms:988") ? [...around, "/help-now"] : around;
  const wanted = ["tel:911", "tel:988", "tel:+18006624357", "/help-now"];
  const named = ["description", "og:title", "og:description", "og:url", "og:site_name"];
  return [
    ...(danger.length === 1 ? [] : [`${danger.length} danger lines`]),
    ...(urgent || page.all("main .calls").length === 0 ? [] : ["call buttons that do not begin with 911, under the title"]),
    ...wanted.filter((href) => !numbers.includes(href)).map((href) => `danger line without ${href}`),
    ...(page.all("header form[action='/search'] input[name=q]").length === 1 ? [] : ["no search box"]),
    ...(page.all("header a[href='/next-step']").length > 0 ? [] : ["no way to /next-step"]),
    ...named.filter((name) => !isNamed(page, name)).map((name) => `nothing said in ${name}`),
    ...(page.all("main").length === 1 ? [] : ["no main part"]),
    ...(page.all("h1").length === 1 ? [] : [`${page.all("h1").length} headings of level 1`]),
  ];
}

function isNamed(page: BuiltDocument, name: string): boolean {
  const found = page.all(`meta[name="${name}"], meta[property="${name}"]`);
  return found.length === 1 && /\S/.test(String(found[0]?.properties.content ?? ""));
}

const LISTED = ALL_PAGES.filter((address) => !address.includes("?"));

test.each(LISTED)("%s has the danger line, search, the next step, and says what it is", (address) => {
  expect(furnitureFaults(documentAt(address))).toEqual([]);
});

test.each(DISCREET_PAGES)("%s has all of that too, but does not name the site", (address) => {
  const faults = furnitureFaults(documentAt(address));
  expect(faults).toEqual(["nothing said in og:site_name"]);
});

test.each(["/search?q=iop", "/search?q=took+too+many+pills", "/search?q=zzzzqqqqxxxx", "/no/such/page"])(
  "so has what no document answers: %s",
  async (address) => {
    // These are not to be found by search, so they say less of themselves.
    const faults = furnitureFaults(new BuiltDocument(address, await textAt(address)));
    expect(faults.filter((fault) => !fault.startsWith("nothing said in"))).toEqual([]);
  },
);

test("the plain page for a broken address has the numbers too", async () => {
  const page = new BuiltDocument(BROKEN_ADDRESS, await textAt(BROKEN_ADDRESS));
  expect(page.all("a[href='tel:911'], a[href='tel:988']")).toHaveLength(2);
});

test("every document of the build is among the addresses that tests look at", () => {
  expect(BUILT.length).toBeGreaterThan(200);
  const unknown = BUILT.filter(({ address, status }) => status === 200 && !EVERY_ADDRESS.includes(address));
  expect(unknown.map(({ address }) => address)).toEqual([]);
});

test("the list of pages leads to every page twice: by section and from A to Z", () => {
  const page = documentAt("/pages");
  const listed = ALL_PAGES.filter((address) => !/^\/(?:$|pages$|search|next-step\/)/.test(address));
  for (const address of [...listed, "/pocket"]) expect(page.all(`main li > a[href="${address}"]`), address).toHaveLength(2);
});

test.each(["/", "/search", "/503"])("%s leads to parts of the list of pages that are there", (address) => {
  const ids = new Set(
    documentAt("/pages")
      .all("main [id]")
      .map(({ properties }) => `/pages#${properties.id}`),
  );
  const links = documentAt(address)
    .all('main a[href^="/pages#"]')
    .map(({ properties }) => String(properties.href));
  expect(links.length).toBeGreaterThanOrEqual(9);
  expect(links.filter((link) => !ids.has(link))).toEqual([]);
});

test("no page but the list of pages has more of it than three links a topic", () => {
  const inMain = (address: string) => {
    const page = documentAt(address);
    return ARTICLES.filter((article) => page.all(`main a[href="${article}"]`).length > 0).length;
  };
  expect(inMain("/")).toBeLessThan(45);
  for (const address of ["/search", "/503", "/404"]) expect(inMain(address), address).toBeLessThan(10);
});

/** What lib/dev lays over pages while the site is being written. */
const OF_DEV = /__dev|dev-overlay/;

test("no document and no script of the build holds anything of developing", () => {
  const scripts = readdirSync("public/assets").map((name) => [name, readFileSync(`public/assets/${name}`, "utf8")]);
  const documents = BUILT.map(({ address, file }) => [address, readFileSync(`${DOCUMENTS}/${MIRROR}/${file}`, "utf8")]);
  expect([...scripts, ...documents].filter(([, text]) => OF_DEV.test(text ?? "")).map(([name]) => name)).toEqual([]);
  expect('<script src="/__dev/overlay.js"></script>').toMatch(OF_DEV);
});

describe("found out is a page about an emergency", () => {
  const { html } = documentAt("/overdose");
  test.each([
    ["without its button", html.replace(/<section aria-label="In danger now".*?<\/section>/s, ""), "0 danger lines"],
    ["without the other lines", html.replace("plain danger-line", "plain"), "danger line without tel:988"],
    [
      "whose button is another number",
      html.replace('href="tel:911" class="call"', 'href="tel:912" class="call"'),
      /^call buttons/,
    ],
    [
      "with something before its button",
      html.replace('<section aria-label="In', '<p>First …</p><section aria-label="In'),
      /^call buttons/,
    ],
  ])("%s", (_what, planted, fault) => {
    expect(planted).not.toBe(html);
    expect(furnitureFaults(new BuiltDocument("/overdose", planted))).toContainEqual(expect.stringMatching(fault));
  });
});

describe("found out is a page", () => {
  const { html } = documentAt("/iop");
  test.each([
    ["without a number", html.replace('href="tel:988"', 'href="tel:989"'), "danger line without tel:988"],
    ["without the danger line", html.replace('aria-label="In danger now"', 'aria-label="Now"'), "0 danger lines"],
    ["without a search box", html.replace('name="q"', 'name="x"'), "no search box"],
    ["without a description", html.replace('name="description"', 'name="x"'), "nothing said in description"],
    ["with two first headings", html.replace("</main>", "<h1>x</h1></main>"), "2 headings of level 1"],
    ["without the next step in its header", html.replaceAll('href="/next-step"', 'href="/x"'), "no way to /next-step"],
  ])("%s", (_what, planted, fault) => {
    expect(planted).not.toBe(html);
    expect(furnitureFaults(new BuiltDocument("/iop", planted))).toContain(fault);
  });
});
