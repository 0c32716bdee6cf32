// @ts-check
import { existsSync } from "node:fs";

// The first step of npm run build: plain JavaScript that needs no package, since it says that there are none.
if (!existsSync("node_modules/tsx")) {
  console.error("What builds the site is not installed here; run “npm ci --include=dev”.");
  process.exit(1);
}
