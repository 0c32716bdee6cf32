import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Browser, chromium } from "@playwright/test";

const NOTE = join("node_modules", ".cache", "care-steps", "chromium");
/**
 * The headless shell first: the same engine without the windows around it, it opens a page in a quarter of the time, and
 * it is what Playwright itself downloads.
 */
const KNOWN = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];
/** Debian’s packages: the shell, and the whole browser for what the shell leaves out. */
const PACKAGES = ["chromium-headless-shell", "chromium"];

/** Browsers that are whole: only these keep pages in memory for Back and Forward, as readers’ browsers do. */
const WHOLE = KNOWN.filter((path) => !path.endsWith("-shell"));
/** What a test says when it is left out. */
export const NO_WHOLE_BROWSER = "only a whole Chromium keeps pages for Back (Debian: apt-get install chromium)";

export function wholeChromiumPath(): string | undefined {
  return [process.env.CHROMIUM_PATH, ...WHOLE].find((path) => path && !/shell/.test(path) && existsSync(path));
}
const DOWNLOAD_MS = 180_000;

/** Chromium must not talk to anyone while we test that pages do not; as root it cannot use its sandbox. */
export const CHROMIUM_ARGS = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  // Pages of one test share a process; to begin one for each page takes a fifth of all the time.
  "--renderer-process-limit=1",
  "--process-per-site",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/** Playwright starts Chromium without its memory of pages for Back and Forward; readers have it. */
export function launchWithMemory(executablePath: string | undefined): Promise<Browser> {
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: CHROMIUM_ARGS,
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  });
}

/** The browser that ensureChromium found. */
export function chromiumPath(): string {
  return readFileSync(NOTE, "utf8");
}

/**
 * Finds a Chromium that starts, or gets one: Playwright's own download, else Debian's package when run as root.
 * @returns its path
 * @throws Error that says in one line how to install one
 */
export async function ensureChromium(): Promise<string> {
  const path = (await firstThatStarts()) ?? (await afterTrying(download)) ?? (await afterTrying(installPackage));
  if (!path)
    throw new Error(
      "No Chromium: install one (on Debian: apt-get install chromium) or set CHROMIUM_PATH, then run the tests again.",
    );
  mkdirSync(dirname(NOTE), { recursive: true });
  writeFileSync(NOTE, path);
  return path;
}

async function firstThatStarts(): Promise<string | null> {
  const candidates = [process.env.CHROMIUM_PATH, ...KNOWN, chromium.executablePath()].filter((path) => path !== undefined);
  for (const path of candidates) if (existsSync(path) && (await starts(path))) return path;
  return null;
}

async function starts(executablePath: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

async function afterTrying(install: () => void): Promise<string | null> {
  try {
    install();
  } catch (error) {
    console.error(`That did not work: ${error instanceof Error ? error.message.split("\n")[0] : error}`);
  }
  return firstThatStarts();
}

function download(): void {
  console.log("Getting Chromium with Playwright …");
  execFileSync("npx", ["playwright", "install", "--only-shell", "chromium"], { stdio: "ignore", timeout: DOWNLOAD_MS });
}

function installPackage(): void {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  console.log("Getting Chromium from Debian …");
  const options = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } } as const;
  execFileSync("apt-get", ["update"], options);
  const known = PACKAGES.filter((name) =>
    /Candidate: \d/.test(execFileSync("apt-cache", ["policy", name], { encoding: "utf8" })),
  );
  execFileSync("apt-get", ["install", "--yes", "--no-install-recommends", ...known], options);
}
