import { watch } from "node:fs";
import { join } from "node:path";
import { checkFiles } from "../check-files";
import type { Command } from "../command";
import { today } from "../freshness";
import { tellCheck } from "../tell-check";

/**
 * npm run check:content — prints each problem on its own line and ends with status 1 if there is any.
 * --watch: again whenever a file under content/ changes. --release: warnings count too.
 */
export const command: Command = (given, io) => {
  const once = () => tellCheck(() => checkFiles(io.root, { day: today() }), io, given.includes("--release"));
  const sound = once();
  if (!given.includes("--watch")) return sound;
  let timer: NodeJS.Timeout | undefined;
  io.print("Watching content/ …");
  watch(join(io.root, "content"), { recursive: true }, () => {
    clearTimeout(timer);
    // Editors save in several steps.
    timer = setTimeout(() => {
      io.print(`\n${new Date().toLocaleTimeString("en-US")}`);
      once();
    }, 200);
  });
  return true;
};
