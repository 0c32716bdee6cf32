import { join, relative } from "node:path";
import { checkFiles } from "../check-files";
import type { Command } from "../command";
import { editionFolder } from "../edition/folder";
import { today } from "../freshness";
import { readAhead } from "../read-ahead";
import { tellCheck } from "../tell-check";
import { watchFolders } from "../watch-folders";

export { readShare } from "../read-ahead";

/**
 * npm run check:content — prints each problem on its own line and ends with status 1 if there is any.
 * --watch: again whenever a content file changes. --release: warnings count too.
 */
export const command: Command = async (given, io) => {
  await readAhead(io.root, import.meta.url);
  const once = () => tellCheck(() => checkFiles(io.root, { day: today() }), io, given.includes("--release"));
  const sound = once();
  if (!given.includes("--watch")) return sound;
  let timer: NodeJS.Timeout | undefined;
  const again = () => {
    clearTimeout(timer);
    // Editors save in several steps.
    timer = setTimeout(() => {
      io.print(`\n${new Date().toLocaleTimeString("en-US")}`);
      once();
    }, 200);
  };
  const folders = [join(io.root, "content"), editionFolder(io.root)].filter((folder) => folder !== null);
  watchFolders(folders, again);
  io.print(`Watching ${folders.map((folder) => relative(io.root, folder)).join(" and ")} …`);
  return true;
};
