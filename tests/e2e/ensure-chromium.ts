import { ensureChromium } from "./chromium";

// npm run browser — makes sure that there is a Chromium for the browser tests.
try {
  console.log(`Chromium: ${await ensureChromium()}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
