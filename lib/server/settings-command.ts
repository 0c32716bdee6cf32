import { headerNameFault } from "@/lib/page/header-name";
import { SettingsError } from "@/lib/site-settings";
import { endPlainly } from "./end-plainly";
import { settingFaults } from "./settings";

// npm run settings — the first step of a build: wrong settings are told in a line each, before anything is made.
const faults = [...settingFaults(process.env), ...[headerNameFault(process.cwd(), process.env) ?? []].flat()];
if (faults.length > 0) endPlainly(new SettingsError(faults.join("\n")));
