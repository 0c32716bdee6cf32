import { ALL } from "../../fixtures/scope";
import { fetchPrograms, notInstalled, type Program, pathOf } from "./programs";

// npm run programs — gets what the tests of docs/operating run; what is not to be had, they are skipped without, and say so.
const wanted: readonly Program[] = ALL ? ["nginx", "systemd-analyze", "strace", "promtool"] : ["nginx", "systemd-analyze"];
fetchPrograms(wanted);
for (const name of wanted) console.log(`${name}: ${pathOf(name) ?? `tests with it are skipped; ${notInstalled(name)}`}`);
