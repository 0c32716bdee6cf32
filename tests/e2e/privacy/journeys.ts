import { expect, type Page } from "@playwright/test";
import { KINDS } from "../../fixtures/addresses";
import { some } from "../../fixtures/scope";

/** What a reader does on the site. */
export interface Journey {
  readonly name: string;
  readonly run: (page: Page) => Promise<void>;
}

/** Words that are typed, and must appear in no log. */
export const TYPED = ["cravings", "withdrawl simptoms", "took too many pills", "can i keep my job"] as const;

const box = (page: Page) => page.getByRole("banner").getByLabel("Search this site");
const openShare = (page: Page) => page.getByText("Share or print", { exact: true }).click();
const results = (page: Page) => page.getByRole("main").locator("ol h2 a");

const search: Journey = {
  name: "search, open a result, go back and forward",
  async run(page) {
    await page.goto("/about");
    await box(page).fill(TYPED[0]);
    await page.getByRole("banner").getByRole("button", { name: "Search" }).click();
    await results(page).first().click();
    await expect(page).not.toHaveURL(/search/);
    await page.goBack();
    await expect(results(page).first()).toBeVisible();
    await page.goForward();
    await page.goto(`/search?q=${encodeURIComponent(TYPED[1])}`);
    await page.goto(`/search?q=${encodeURIComponent(TYPED[2])}`);
    await expect(page.getByRole("main").locator("> :first-child")).toContainText("911");
  },
};

const compare: Journey = {
  name: "compare levels with the picker",
  async run(page) {
    await page.goto("/next-step");
    await page.getByLabel("First level").selectOption("Residential");
    await page.getByLabel("Second level").selectOption("PHP");
    await page.getByRole("button", { name: "Compare" }).click();
    await expect(page).toHaveURL("/next-step/php-vs-residential");
  },
};

const questions: Journey = {
  name: "tick every question and clear the ticks",
  async run(page) {
    await page.goto("/next-step/questions");
    const boxes = page.locator(".ask").getByRole("checkbox");
    // All at once: one by one they would take half as long as the whole crawl.
    await boxes.evaluateAll((all) => {
      for (const one of all) if (one instanceof HTMLElement) one.click();
    });
    await expect(page.locator(".ask input:checked")).toHaveCount(await boxes.count());
    await page.getByRole("button", { name: "Clear all ticks" }).click();
    await page.reload();
  },
};

const discreet: Journey = {
  name: "follow a discreet link",
  async run(page) {
    await page.goto("/iop/reasons");
    await openShare(page);
    await page.getByRole("link", { name: "Discreet link" }).click();
    await expect(page).toHaveURL(/\/s\/[a-z0-9]{6}#share$/);
  },
};

const notes: Journey = {
  name: "read a note and its source, and use the menu on a phone",
  async run(page) {
    await page.goto("/iop");
    await page.getByRole("article").getByRole("link", { name: "Source [1]", exact: true }).first().click();
    await page.locator("#source-1").getByRole("link", { name: "Back to the text" }).click();
    await page.setViewportSize({ width: 320, height: 700 });
    for (const summary of await page.locator("summary:visible").all()) await summary.click();
    await page.getByRole("contentinfo").getByRole("link", { name: "Detox" }).click();
    await expect(page).toHaveURL("/detox");
  },
};

const suggestions: Journey = {
  name: "choose a suggestion by keyboard",
  async run(page) {
    await page.goto("/about");
    await box(page).pressSequentially(TYPED[3]);
    await expect(page.getByRole("option").first()).toBeVisible();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(page).not.toHaveURL(/about$/);
  },
};

const buttons: Journey = {
  name: "copy, share and print",
  async run(page) {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.addInitScript(() => {
      window.print = () => {};
      Object.assign(navigator, { share: () => Promise.resolve() });
    });
    await page.goto("/iop/reasons");
    await openShare(page);
    await page.getByRole("button", { name: "Copy link" }).click();
    await expect(page.getByRole("status")).toHaveText("Link copied.");
    await page.getByRole("button", { name: "Share", exact: true }).click();
    await page.getByRole("button", { name: "Print" }).click();
    await page.locator(".permalink").first().click();
    await page.goto("/next-step/questions");
    await page.getByRole("button", { name: "Print what I ticked" }).click();
  },
};

const ahead: Journey = {
  name: "point at a link, so that its page is fetched ahead, and go there",
  async run(page) {
    await page.goto("/levels");
    for (const name of ["PHP", "IOP"]) {
      const link = page.getByRole("contentinfo").getByRole("link", { name, exact: true });
      await link.hover();
      await page.waitForTimeout(500);
      await link.click();
    }
    await expect(page).toHaveURL("/iop");
  },
};

/** What a page does later than at once shows only to who stays. */
const STAY_MS = 4000;
/** Pages that differ in the script that they load. */
const STAYED = ["/", "/iop", "/next-step/questions", "/search?q=iop"];

const stay: Journey = {
  name: "stay on a page of each kind, scroll and go",
  async run(page) {
    const opened = [];
    for (const address of some(KINDS, STAYED)) {
      const other = await page.context().newPage();
      await other.goto(address);
      await other.mouse.wheel(0, 20_000);
      opened.push(other);
    }
    await page.waitForTimeout(STAY_MS);
    for (const other of opened) await other.close();
  },
};

/** Those that need no script are made twice, with script and without. */
export const JOURNEYS: readonly Journey[] = [search, compare, questions, discreet, notes];
export const JOURNEYS_WITH_SCRIPT: readonly Journey[] = [suggestions, buttons, ahead, stay];
