import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";
import { ROOT } from "../../fixtures/project";

const INNER = `import { whenLeftAlone } from "./lib/dev/left-alone.ts";
whenLeftAlone(() => { console.log("alone"); process.exit(); });
console.log("ready");
setTimeout(() => process.exit(), 30000);`;
const OUTER = `require("node:child_process").spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", ${JSON.stringify(INNER)}], { stdio: "inherit" });`;

it("a program ends when the shell that npm began it in is gone", async () => {
  const shell = spawn(process.execPath, ["-e", OUTER], { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] });
  const said: string[] = [];
  shell.stdout.on("data", (part) => {
    said.push(String(part).trim());
    if (said.length === 1) shell.kill("SIGKILL");
  });
  await once(shell.stdout, "end");
  expect(said.join("\n").split("\n")).toEqual(["ready", "alone"]);
});
