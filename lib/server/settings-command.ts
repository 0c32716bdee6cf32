import { headerNameFault } from "@/lib/page/header-name";
import { BUILD_SETTINGS, parseSettings, SettingsError } from "@/lib/site-settings";
import { endPlainly } from "./end-plainly";
import { readSettings } from "./settings";

// npm run settings — the first step of a build: a wrong setting is told in one line, before anything is made.
try {
  readSettings(process.env);
  parseSettings(BUILD_SETTINGS, process.env);
  const fault = headerNameFault(process.cwd(), process.env);
  if (fault) throw new SettingsError(fault);
} catch (error) {
  endPlainly(error);
}
