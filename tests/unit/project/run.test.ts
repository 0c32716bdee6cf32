import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../fixtures/project";
import { tempFolders } from "../../fixtures/temp-folder";

const fresh = tempFolders();

/** What run.mjs says when a command throws. */
function saidOf(thrown: string): { status: number | null; said: string } {
  const file = join(fresh(), "command.ts");
  writeFileSync(file, `export const command = () => { throw ${thrown}; };`);
  const { status, stderr } = spawnSync(process.execPath, ["run.mjs", file], { cwd: ROOT, encoding: "utf8", input: "" });
  return { status, said: stderr };
}

describe("a command that throws ends with status 1, and says", () => {
  it.each([
    [
      "one line of what it was given",
      'new Error("The answers ended before the questions did.")',
      "The answers ended before the questions did.\n",
    ],
    [
      "one line of an option that nobody knows",
      'Object.assign(new TypeError("Unknown option"), { code: "ERR_PARSE_ARGS_UNKNOWN_OPTION" })',
      "Unknown option\n",
    ],
  ])("%s", (_what, thrown, said) => {
    expect(saidOf(thrown)).toEqual({ status: 1, said });
  });

  it.each(['new TypeError("no function")', 'Object.assign(new Error("disk full"), { code: "ENOSPC" })'])(
    "where a mistake in code stands: %s",
    (thrown) => {
      const { status, said } = saidOf(thrown);
      expect(status).toBe(1);
      expect(said).toMatch(/\n\s+at /);
    },
  );
});
