import { resolve } from "node:path";
import { defineConfig, devices } from "@playwright/test";
import { CHROMIUM_ARGS, chromiumPath } from "./tests/e2e/chromium";
import { ALL } from "./tests/fixtures/scope";
import { NO_NGINX, nginxPath } from "./tests/site/operating/nginx";

// Two copies of the project on one machine need two ports.
const PORT = Number(process.env.E2E_PORT || 3217);
const chrome = { ...devices["Desktop Chrome"], launchOptions: { executablePath: chromiumPath(), args: CHROMIUM_ARGS } };
/** The site as files, without Node.js: docs/operating/mirror.md. */
const MIRROR_PORT = PORT + 1;
const inMirrorToo = ALL && nginxPath() !== undefined;
if (ALL && !inMirrorToo) console.log(`Journeys in the mirror are skipped: ${NO_NGINX}`);
const mirror = { ...chrome, baseURL: `http://localhost:${MIRROR_PORT}` };
/**
 * Reading and comparing; results of a search without script need the server. The mirror's files are the server's bytes and its
 * choices lead where the server's do (tests/site/operating/mirror.test.ts), so only “npm run test:all” makes journeys in it.
 */
const IN_MIRROR = { testMatch: "**/journeys/{compare,phone,prepare}.e2e.ts" };
/** Start Next.js's own server for developers in a copy of the project, which takes minutes, and the desk by itself. */
const DEV = ["**/dev.e2e.ts", "**/desk.e2e.ts"];
/** Their pages are documents and forms, and work without script: so “npm test” tries them. */
const PLAIN_JOURNEYS = ["**/journeys/{compare,prepare}.e2e.ts"];
/** Pictures are compared, so their fonts must not be the machine's. */
const LOOKS = "**/looks/*.e2e.ts";
const sameFonts = {
  ...chrome,
  launchOptions: {
    ...chrome.launchOptions,
    args: [...CHROMIUM_ARGS, "--font-render-hinting=none", "--disable-lcd-text", "--force-color-profile=srgb"],
    env: { ...process.env, FONTCONFIG_FILE: resolve("tests/e2e/looks/fonts.conf") },
  },
};

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.e2e.ts",
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // No test waits so long; a machine that does much else at the same time may.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  reporter: [["list"]],
  // A window is emptied and used again by the next test, which takes half the time of a new one.
  // Pages fade into each other, which takes time to draw; delivery/moving.e2e.ts asks for it.
  use: { baseURL: `http://localhost:${PORT}`, reuseContext: true, contextOptions: { reducedMotion: "reduce" } },
  webServer: [
    { command: "npm start", url: `http://localhost:${PORT}/healthz?deep`, env: { PORT: String(PORT) }, timeout: 60_000 },
    ...(inMirrorToo
      ? [
          {
            command: `node --import tsx tests/site/operating/serve-mirror.ts ${MIRROR_PORT}`,
            url: `http://localhost:${MIRROR_PORT}/about`,
            gracefulShutdown: { signal: "SIGTERM" as const, timeout: 3000 },
          },
        ]
      : []),
  ],
  projects: [
    { name: "with-script", use: chrome, testIgnore: ALL ? LOOKS : [LOOKS, ...DEV, ...PLAIN_JOURNEYS] },
    { name: "without-script", use: { ...chrome, javaScriptEnabled: false }, testMatch: "**/journeys/*.e2e.ts" },
    ...(inMirrorToo
      ? [
          { name: "mirror-with-script", use: mirror, ...IN_MIRROR },
          { name: "mirror-without-script", use: { ...mirror, javaScriptEnabled: false }, ...IN_MIRROR },
        ]
      : []),
    { name: "looks", use: sameFonts, testMatch: LOOKS, snapshotPathTemplate: "{testDir}/looks/pictures/{arg}{ext}" },
  ],
});
