import { defineConfig, devices } from "@playwright/test";
import { CHROMIUM_ARGS, chromiumPath } from "./tests/e2e/chromium";

// Two copies of the project on one machine need two ports.
const PORT = Number(process.env.E2E_PORT || 3217);
const chrome = { ...devices["Desktop Chrome"], launchOptions: { executablePath: chromiumPath(), args: CHROMIUM_ARGS } };

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.e2e.ts",
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  fullyParallel: true,
  reporter: [["list"]],
  use: { baseURL: `http://localhost:${PORT}` },
  webServer: {
    command: "npm start",
    url: `http://localhost:${PORT}/about`,
    env: { PORT: String(PORT) },
    timeout: 60_000,
  },
  projects: [
    { name: "with-script", use: chrome },
    { name: "without-script", use: { ...chrome, javaScriptEnabled: false }, testMatch: "**/journeys/*.e2e.ts" },
  ],
});
