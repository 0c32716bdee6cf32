import { expect, type Page } from "@playwright/test";
import { some } from "../../fixtures/scope";
import { test } from "../kept-page";

const QUERIES = [
  "cravings",
  "cant wake him up",
  "quiero dejar el alcohol",
  "withdrawl simptoms",
  "cheap flights to denver",
  "<b>php</b> & more",
  "detox cost",
];

/** A box of danger, another subject, and signs that mean something in HTML. */
const UNLIKE = QUERIES.filter((_, i) => [1, 4, 5].includes(i));

const boxOn = (page: Page) => page.getByRole("banner").getByLabel("Search this site");

/** Every request that a page makes from now on, as it stands on the wire. */
async function wire(page: Page): Promise<string[]> {
  const network = await page.context().newCDPSession(page);
  await network.send("Network.enable");
  const asked: string[] = [];
  network.on("Network.requestWillBeSent", ({ request }) => {
    asked.push(`${request.method} ${request.url} ${request.postData ?? ""} ${JSON.stringify(request.headers)}`);
  });
  return asked;
}

test("while typing nothing is asked for, once the index has come", async ({ page }) => {
  await page.goto("/iop");
  const asked = await wire(page);
  await boxOn(page).click();
  await boxOn(page).fill("d");
  await expect(page.getByRole("option").first()).toBeVisible();
  await expect.poll(() => asked.filter((one) => one.includes("/assets/postings-"))).toHaveLength(1);
  for (const part of ["understanding", "names"]) expect(asked.filter((one) => one.includes(`/assets/${part}-`))).toHaveLength(1);
  asked.length = 0;
  await boxOn(page).pressSequentially("etox at home? he took too many pills and wont wake up");
  await expect(page.locator("search-box").getByRole("alert")).toContainText("911");
  expect(asked).toEqual([]);
});

test("nothing typed leaves the device: not when asked for results, nor on the way to one and back", async ({ page }) => {
  await page.goto("/iop");
  const asked = await wire(page);
  await boxOn(page).fill("cravings");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/search?q=cravings");
  await page.getByRole("main").locator("ol h2 a").first().click();
  await expect(page).not.toHaveURL(/search/);
  await page.goBack();
  await expect(page.getByRole("main").getByRole("status")).toContainText("for “cravings”");
  await expect(page).toHaveURL("/search?q=cravings");
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((one) => one.includes("craving"))).toEqual([]);
});

test("pages are suggested by name, and danger is seen, before the postings have come; then all that is found", async ({
  page,
}) => {
  let send = () => {};
  const held = new Promise<void>((resolve) => {
    send = resolve;
  });
  const early: string[] = [];
  page.on("response", (response) => early.push(response.url()));
  await page.route(/\/assets\/postings-/, async (route) => {
    expect(early.filter((url) => /\/assets\/(?:understanding|names)-/.test(url))).toHaveLength(2);
    await held;
    await route.continue();
  });
  await page.goto("/iop");
  await boxOn(page).fill("methadone");
  await expect(page.getByRole("option").first()).toContainText("Methadone");
  await boxOn(page).fill("hes not breathing");
  await expect(page.locator("search-box").getByRole("alert")).toContainText("911");
  // Words of a text, of no heading and no name.
  await boxOn(page).fill("constipation");
  const before = await page.getByRole("option").allTextContents();
  send();
  await expect.poll(() => page.getByRole("option").allTextContents()).not.toEqual(before);
});

test("a first visit loads no part of the search", async ({ page }) => {
  const asked = await wire(page);
  await page.goto("/iop");
  await page.waitForTimeout(300);
  expect(
    asked.filter((one) => /\/assets\/(?:suggest|results|device|chunk|understanding|names|postings|texts)-/.test(one)),
  ).toEqual([]);
});

/** The answer on a page of results: each element with what a reader meets in it, and how it looks. */
async function answerOn(page: Page): Promise<unknown> {
  await expect(page.getByRole("main").getByRole("status")).toContainText("“");
  return page.locator("main > section.callout *, search-results *").evaluateAll((all) =>
    all.map((one) => {
      const attributes = [...one.attributes].map(({ name, value }) => `${name}=${value}`).sort();
      const { display, fontSize, marginTop, rowGap, backgroundColor } = getComputedStyle(one);
      return [one.tagName, attributes.join(" "), one.textContent, display, fontSize, marginTop, rowGap, backgroundColor];
    }),
  );
}

test("the device answers as the server does", async ({ page, plainPage }) => {
  for (const query of some(QUERIES, UNLIKE)) {
    const snippets = page.waitForResponse(/\/assets\/texts-/);
    await page.goto(`/search#q=${encodeURIComponent(query)}`);
    await snippets;
    await plainPage.goto(`/search?q=${encodeURIComponent(query)}`);
    const byServer = await answerOn(plainPage);
    await expect.poll(() => answerOn(page), query).toEqual(byServer);
    // Another question behind the # would load no page anew.
    await page.goto("about:blank");
  }
});

test("when a part of the search does not come, the server answers", async ({ page }) => {
  await page.route(/\/assets\/postings-/, (route) => route.abort());
  await page.goto("/iop");
  await boxOn(page).fill("cravings");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/search?q=cravings");
  await expect(page.getByRole("main").getByRole("status")).toContainText("for “cravings”");
});

test("names that did not come are asked for again with the next letter", async ({ page }) => {
  let lost = 0;
  await page.route(/\/assets\/names-/, (route) => (lost++ === 0 ? route.abort() : route.continue()));
  await page.goto("/iop");
  await boxOn(page).fill("meth");
  await expect.poll(() => lost).toBe(1);
  await expect(page.getByRole("option")).toHaveCount(0);
  await expect(async () => {
    await boxOn(page).press("a");
    await expect(page.getByRole("option").first()).toBeVisible({ timeout: 2000 });
  }).toPass();
});

test("a field that is filled without the focus has suggestions too", async ({ page }) => {
  await page.goto("/iop");
  await page.waitForLoadState();
  await boxOn(page).evaluate((input: HTMLInputElement) => {
    input.value = "methadone";
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
  });
  await expect(boxOn(page)).toHaveAttribute("aria-controls", /suggestions/);
  await boxOn(page).press("End");
  await boxOn(page).pressSequentially(" c");
  await expect(page.getByRole("option").first()).toContainText("Methadone");
});

test("results without their texts are still results", async ({ page }) => {
  await page.route(/\/assets\/texts-/, (route) => route.abort());
  const asked = await wire(page);
  await page.goto("/search#q=cravings");
  await expect(page.getByRole("main").locator("ol h2 a").first()).toBeVisible();
  await expect(page.getByRole("main").getByRole("status")).toContainText("for “cravings”");
  expect(asked.some((one) => one.includes("/assets/texts-"))).toBe(true);
  expect(asked.filter((one) => one.includes("craving"))).toEqual([]);
});

test("a browser can add the search: the page names a description, and its address answers", async ({ page, request }) => {
  await page.goto("/");
  const link = page.locator("head link[rel=search]");
  await expect(link).toHaveAttribute("type", "application/opensearchdescription+xml");
  const response = await request.get((await link.getAttribute("href")) ?? "");
  expect(response.headers()["content-type"]).toContain("application/opensearchdescription+xml");
  const [, template = ""] = (await response.text()).match(/template="[^"]*?(\/search[^"]+)"/) ?? [];
  const answer = await request.get(template.replace("{searchTerms}", "detox"));
  expect(await answer.text()).toContain("pages for “detox”");
});
