import { expect, test } from "@playwright/test";
import { ARTICLES, DISCREET_CODES as CODES } from "../addresses";
import { REVEALING_WORDS } from "./revealing-words";
import { unfurl } from "./unfurl";

/** All that a document says before its text: title, metadata, addresses and icon, with what is escaped in them. */
function saidBefore(html: string): string {
  const head = html.slice(0, html.indexOf("<style>")) + (html.match(/<script[^>]*ld\+json[\s\S]*?<\/script>/)?.[0] ?? "");
  return decodeURIComponent(head).toLowerCase();
}

const revealed = (text: string) => REVEALING_WORDS.filter((word) => text.toLowerCase().includes(word));

test("forty words are looked for, and an article's own head has some of them", async ({ request }) => {
  expect(new Set(REVEALING_WORDS).size).toBe(40);
  expect(revealed(saidBefore(await (await request.get("/iop")).text()))).toEqual(expect.arrayContaining(["iop", "outpatient"]));
});

for (const address of ARTICLES) {
  test(`the discreet link of ${address} says nothing before it is opened`, async ({ request, baseURL }) => {
    const own = `/s/${CODES[address]}`;
    const answer = await request.get(own);
    const html = await answer.text();
    expect(answer.status()).toBe(200);
    expect(answer.headers()["x-robots-tag"]).toBe("noindex");
    expect(html).toMatch(/<meta name="robots" content="noindex, nofollow">/);
    expect(html).not.toMatch(/rel="?canonical/);
    expect(revealed(saidBefore(html))).toEqual([]);
    expect(revealed(own)).toEqual([]);
    const result = await unfurl(`${baseURL}${own}`);
    expect(revealed(JSON.stringify({ ...result, ogUrl: "" }))).toEqual([]);
    expect(new URL(result.ogUrl ?? "").pathname).toBe(own);
  });
}

test("behind a discreet link stands the same page", async ({ page }) => {
  const textOf = async (address: string) => {
    await page.goto(address);
    // Marks beside headings have addresses that name the page's parts, so a discreet page has none.
    await page.locator("article .permalink").evaluateAll((all) => {
      for (const mark of all) mark.remove();
    });
    return page.locator("article").textContent();
  };
  expect(await textOf(`/s/${CODES["/iop"]}`)).toBe(await textOf("/iop"));
});

test("a discreet page has no marks to copy, whose addresses name its parts", async ({ page }) => {
  await page.goto("/iop");
  expect(await page.locator(".permalink").count()).toBeGreaterThan(0);
  await page.goto(`/s/${CODES["/iop"]}`);
  await expect(page.locator(".permalink")).toHaveCount(0);
});

test("the share row leads to the discreet link, and that page shares itself", async ({ page }) => {
  await page.goto("/iop");
  await page.getByRole("link", { name: "Discreet link" }).click();
  await expect(page).toHaveURL(`/s/${CODES["/iop"]}`);
  await expect(page).toHaveTitle("A page to read");
  const mail = page.getByRole("link", { name: "Send by e-mail" });
  await expect(mail).toHaveAttribute("href", new RegExp(`/s/${CODES["/iop"]}$`));
  await expect(page.getByRole("link", { name: "Discreet link" })).toHaveCount(0);
});

test("a discreet link is in no list for machines", async ({ request }) => {
  for (const list of ["/sitemap.xml", "/feed.xml", "/llms.txt"])
    expect(await (await request.get(list)).text()).not.toMatch(/\/s\//);
});
