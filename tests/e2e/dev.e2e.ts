import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { generateProject } from "../load/generate";

// A copy of the project, so that no file of the real one changes. Times are printed; docs/decisions say what they were.
const PORT = Number(process.env.E2E_PORT || 3217) + 5;
const ORIGIN = `http://localhost:${PORT}`;
const START_MS = 300_000;
let root: string;
let dev: ChildProcess;

test.describe.configure({ mode: "serial", timeout: START_MS });

test.beforeAll(async ({ request }) => {
  test.setTimeout(START_MS);
  root = generateProject(process.cwd(), 0);
  // As on a new checkout: nothing was built, and nothing has to be.
  for (const made of [".generated", ".contentlayer", "public/assets"]) {
    rmSync(join(root, made), { recursive: true, force: true });
    expect(existsSync(join(root, made))).toBe(false);
  }
  dev = spawn(process.execPath, ["--import", "tsx", "lib/dev/dev.ts"], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "development", PORT: String(PORT), PWD: root },
    stdio: "ignore",
  });
  await expect
    .poll(async () => (await request.get(`${ORIGIN}/iop`).catch(() => null))?.status(), { timeout: START_MS, intervals: [2000] })
    .toBe(200);
});

test.afterAll(async () => {
  const gone = new Promise((resolve) => dev.once("exit", resolve));
  dev.kill();
  await gone;
  rmSync(root, { recursive: true, force: true });
});

/**
 * Writes the new text beside the file and puts it in its place, as many editors, “sed -i” and git do.
 * @throws Error when the words do not stand there: a change that changes nothing proves nothing
 */
function edit(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(root, file), "utf8");
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${from} is not in ${file}`);
  writeFileSync(join(root, `${file}.tmp`), changed);
  renameSync(join(root, `${file}.tmp`), join(root, file));
}

/** Waits until an edit shows, and prints how long it took. */
async function seen(what: string, look: () => Promise<boolean>): Promise<void> {
  const start = performance.now();
  await expect.poll(look, { timeout: 90_000, intervals: [100] }).toBe(true);
  console.log(`${what}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

test("each kind of edit shows without a restart", async ({ request }) => {
  const textAt = async (path: string) => (await request.get(ORIGIN + path)).text();
  const scriptOf = async () => textAt((await textAt("/iop")).match(/\/assets\/site-\w+\.js/)?.[0] ?? "/none");

  edit("content/en/iop/index.md", "\n## ", "\nA new line is here.\n\n## ");
  await seen("a text", async () => (await textAt("/iop")).includes("A new line is here."));

  edit("content/data/levels/iop.yaml", "You live at home and can keep up", "You live at home and may keep up");
  await seen("data", async () => (await textAt("/next-step/iop-vs-php")).includes("may keep up"));

  edit("content/data/redirects.yaml", "/next-step#questions:", "/an-old-page: /iop\n/next-step#questions:");
  await seen("a redirect", async () => (await request.get(`${ORIGIN}/an-old-page`, { maxRedirects: 0 })).status() === 307);

  edit("content/data/danger.yaml", "If someone can’t be woken", "If a person can’t be woken");
  await seen("a red box", async () => (await textAt("/search?q=hes+not+breathing")).includes("If a person can’t be woken"));

  edit("components/share/print-page.element.ts", "export class", 'console.log("new");\nexport class');
  await seen("an element", async () => (await scriptOf()).includes('console.log("new")'));
});

test("what is wrong lies over the page that has it, with place and remedy, and goes when it is mended", async ({ page }) => {
  await page.goto(`${ORIGIN}/php`);
  const overlay = page.locator("dev-overlay");
  edit("content/en/php.md", "\n## ", "\nSee [nothing](/no/such/page).\n\n## ");
  await expect(overlay).toContainText("On this page: 1", { timeout: 90_000 });
  await expect(overlay).toContainText(/content\/en\/php\.md:\d+:\d+ .*\/no\/such\/page.* → \p{Lu}/u);
  edit("content/en/php.md", "\nSee [nothing](/no/such/page).\n", "");
  await expect(overlay).not.toContainText("On this page", { timeout: 90_000 });
});

test("a page that was begun is there while it is wrong, and one that can’t be read says why", async ({ request }) => {
  const file = "content/en/begun.md";
  const text = readFileSync(join(root, "content/en/php.md"), "utf8").replace(/^title: .*$/m, "title: A page begun");
  const begun = text.replace(/^level: .*\n/m, "").replace("\n## ", "\nSay so.[^no-such-source] See [it](/no/such/page).\n\n## ");
  const answer = async (address: string) => request.get(ORIGIN + address);
  writeFileSync(join(root, file), begun.replace("title: ", "title: ["));
  for (const address of ["/begun", "/begun?document"])
    await seen(`why ${address} is not there`, async () => (await (await answer(address)).text()).includes(`${file}:2:`));
  expect((await answer("/begun")).status()).toBe(404);
  writeFileSync(join(root, file), begun);
  await seen("a page begun", async () => (await answer("/begun")).status() === 200);
  expect(await (await answer("/begun")).text()).toContain("Say so.");
  writeFileSync(join(root, file), begun.replace("title: ", "title: ["));
  await expect.poll(async () => (await answer("/begun")).status()).toBe(200);
  rmSync(join(root, file));
  await seen("that it is gone", async () => (await answer("/begun")).status() === 404);
});

test("what is wrong stays over every page, and nothing of the framework is there to draw it anew or lie over it", async ({
  page,
}) => {
  const WRONG = "\nSee [nothing](/no/such/page).\n";
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(`${ORIGIN}/php`);
  const overlay = page.locator("dev-overlay");
  edit("content/en/php.md", "\n## ", `${WRONG}\n## `);
  await expect(overlay).toContainText("On this page: 1", { timeout: 90_000 });
  for (const address of ["/paying", "/iop", "/overdose", "/"]) {
    await page.goto(ORIGIN + address, { timeout: 90_000 });
    // The elements have improved their markup, which is when React would have drawn the page anew.
    await expect(page.locator("search-box input").first()).toHaveAttribute("role", "combobox", { timeout: 90_000 });
    await page.waitForTimeout(1000);
    await expect(overlay).toBeVisible();
    await expect(overlay).toContainText("In other files: 1");
    await expect(page.locator('nextjs-portal, script[src*="_next"]')).toHaveCount(0);
  }
  expect(complaints).toEqual([]);
  edit("content/en/php.md", WRONG, "");
  await expect(overlay).toBeHidden({ timeout: 90_000 });
});

test("an open page shows a changed text and a changed style sheet by itself", async ({ page }) => {
  await page.goto(`${ORIGIN}/php`);
  for (const round of ["one", "two", "three"]) {
    edit("content/en/php.md", /\n(?:Round \w+\.\n\n)?## /, `\nRound ${round}.\n\n## `);
    await expect(page.getByText(`Round ${round}.`)).toBeVisible({ timeout: 90_000 });
  }
  edit("content/en/php.md", "\nRound three.\n", "");
  edit("app/base.css", /$/, "\nbody { outline: 7px solid; }\n");
  await expect(page.locator("body")).toHaveCSS("outline-width", "7px", { timeout: 90_000 });
});

test("?document is what a build would deliver, under its policy, with its weight", async ({ page, request }) => {
  const answer = await request.get(`${ORIGIN}/iop?document`);
  expect(answer.headers()["content-security-policy"]).toContain("default-src 'none'");
  const bytes = Number(answer.headers()["x-document-bytes"]);
  expect(bytes).toBeGreaterThan(8_000);
  expect(bytes).toBeLessThan(16_000);
  await page.goto(`${ORIGIN}/iop?document`);
  await expect(page.getByRole("note").first()).toContainText("bytes in brotli, of 14,000");
  expect(await answer.text()).not.toMatch(/_next|__dev/);
});

test("the desk shows a page beside its problems, and both follow the file", async ({ page }) => {
  const PARAGRAPH = "\nThe clinc is around the corner.\n";
  await page.goto(`${ORIGIN}/desk/php`);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("heading", { level: 1 })).toContainText("PHP", { timeout: 90_000 });
  await expect(page.getByText(/^1[0-9],\d{3} of 14,000 bytes/)).toBeVisible({ timeout: 90_000 });

  edit("content/en/php.md", /(\{#cost\}\n)/, `$1${PARAGRAPH}`);
  await seen("a problem on the desk", async () => /^1 error /.test((await page.getByRole("status").textContent()) ?? ""));
  await seen("a text in its frame", async () => (await frame.getByText("The clinc is around").count()) === 1);
  await page.getByRole("link", { name: "Show it on the page" }).click();
  await expect(frame.locator("#cost")).toBeInViewport();
  await expect(page).toHaveURL(`${ORIGIN}/desk/php`);

  edit("content/en/php.md", PARAGRAPH, "");
  await seen("that it is mended", async () => /^0 errors /.test((await page.getByRole("status").textContent()) ?? ""));
  await frame.getByRole("link", { name: "Levels of care" }).first().click();
  await expect(page).toHaveURL(`${ORIGIN}/desk/levels`, { timeout: 90_000 });
});

test("no other machine can connect", async ({ request }) => {
  const own = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
  const outside = own.filter(({ internal, family }) => !internal && family === "IPv4");
  for (const { address } of outside)
    for (const port of [PORT, PORT + 1])
      await expect(request.get(`http://${address}:${port}/desk`), `${address}:${port}`).rejects.toThrow("ECONNREFUSED");
  expect((await request.get(`http://127.0.0.1:${PORT}/desk`)).ok()).toBe(true);
});
