import { spawn } from "node:child_process";
import { expect } from "vitest";
import { listeningOn } from "../../fixtures/listening";
import { pause } from "../../load/processes";
import { read } from "./readers";

const STARTING_MS = 60_000;

/**
 * Starts a command in a folder with nothing else in its environment, and asks it for pages and a search. It must listen for readers
 * and for nobody else.
 * @param env with PORT
 */
export async function servesAfter(command: readonly string[], cwd: string, env: Record<string, string>): Promise<void> {
  const [program = "", ...args] = command;
  const child = spawn(program, args, { cwd, env: env as NodeJS.ProcessEnv });
  let log = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (log += text));
  let ended = false;
  child.once("close", () => {
    ended = true;
  });
  try {
    while (!log.includes("Ready")) {
      if (ended) throw new Error(`It ended: ${log}`);
      await pause(50);
    }
    const port = Number(env.PORT);
    expect(await (await fetch(`http://localhost:${port}/healthz`)).text()).toBe("ok\n");
    // The worker may still be starting.
    const searched = async () => (await fetch(`http://localhost:${port}/healthz?deep`)).status;
    await expect.poll(searched, { timeout: STARTING_MS, message: log }).toBe(200);
    for (const page of ["/iop", "/search?q=cravings"]) expect(await read(port, page, "br"), log).toContain("Your next step");
    expect(log.trim().split("\n")).toHaveLength(1);
    if (process.platform === "linux")
      expect(listeningOn(child.pid)).toEqual([expect.stringMatching(`^(${env.HOST ?? "::|0\\.0\\.0\\.0"}) ${port}$`)]);
  } finally {
    child.kill("SIGKILL");
  }
}
