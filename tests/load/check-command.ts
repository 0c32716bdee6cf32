import { checkFiles } from "@/lib/content/check-files";
import type { Command } from "@/lib/content/command";
import { command as publish } from "@/lib/content/commands/publish";
import { today } from "@/lib/content/freshness";
import { tellCheck } from "@/lib/content/tell-check";

/**
 * node run.mjs tests/load/check-command.ts <folder> — checks the content of another folder, and says how many MB this
 * process held at most. --publish: puts its addresses on the list of what is published instead.
 */
export const command: Command = ([root = "", mode], io) => {
  if (mode === "--publish") return publish([], { ...io, root });
  const sound = tellCheck(() => checkFiles(root, { day: today() }), io);
  io.print(`peak: ${Math.round(process.resourceUsage().maxRSS / 1024)}`);
  return sound;
};
