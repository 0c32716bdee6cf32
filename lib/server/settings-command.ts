import { BUILD_SETTINGS, parseSettings } from "@/lib/site-settings";
import { endPlainly } from "./end-plainly";
import { readSettings } from "./settings";

// npm run settings — the first step of a build: a wrong setting is told in one line, before anything is made.
try {
  readSettings(process.env);
  parseSettings(BUILD_SETTINGS, process.env);
} catch (error) {
  endPlainly(error);
}
