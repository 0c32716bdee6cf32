// @ts-check
import { existsSync } from "node:fs";
import { onlyServes } from "./checkout.mjs";

// The first step of npm run build: plain JavaScript that needs no package, since it says that there are none.
const why = onlyServes(process.cwd())
  ? "This machine only serves, and nothing can be built here: build where the project is, and copy what serves (docs/operating/one-machine.md)."
  : !existsSync("node_modules/tsx") && "What builds the site is not installed here; run “npm ci --include=dev”.";
if (why) {
  console.error(why);
  process.exit(1);
}
