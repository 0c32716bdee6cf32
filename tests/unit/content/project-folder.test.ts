import { expect, it } from "vitest";
import { folderFault } from "@/lib/content/compile/project-folder";
import { command } from "@/lib/page/content-command";

it.each(["/srv/site#2", "/srv/100%/site", "/srv/what?/site"])(
  "a project in %s is told in one line, before anything is read",
  async (root) => {
    const lines: string[] = [];
    const io = { root, print: (line: string) => lines.push(line), warn: (line: string) => lines.push(line) };
    expect(await command([], io)).toBe(false);
    expect(lines).toEqual([folderFault(root)]);
    expect(lines[0]).toMatch(/^[^\n]*Move the project to a folder without # % \?\.$/);
  },
);

it.each(["/srv/site", "/srv/my site (2)", "/srv/señor+1&2", "C:\\site"])("a project in %s is fine", (root) => {
  expect(folderFault(root)).toBeNull();
});
