import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { connect } from "node:net";
import { expect, test } from "@playwright/test";

/** Starts a server of its own on a free port. */
async function start(port: number): Promise<ChildProcess> {
  const child = spawn("node", [".generated/server.mjs"], {
    env: { ...process.env, NODE_ENV: "production", PORT: String(port) },
    stdio: "pipe",
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on("data", (text) => String(text).includes("Ready") && resolve());
    child.once("exit", (code) => reject(new Error(`ended with ${code}`)));
  });
  return child;
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once("exit", resolve));
}

test("SIGTERM finishes what is in flight and ends with 0", async () => {
  const child = await start(3391);
  const code = ended(child);
  const answer = new Promise<string>((resolve) => {
    const socket = connect(3391, "localhost", () => {
      // The request is only half sent when the signal comes.
      socket.write("GET /iop HTTP/1.1\r\nHost: x\r\n");
      setTimeout(() => child.kill("SIGTERM"), 200);
      setTimeout(() => socket.write("Connection: close\r\n\r\n"), 500);
    });
    let text = "";
    socket.on("data", (data) => {
      text += data;
    });
    socket.on("end", () => resolve(text));
  });
  expect(await answer).toContain("HTTP/1.1 200 OK");
  expect(await code).toBe(0);
});

test("SIGTERM ends at once when readers only keep connections open", async () => {
  const child = await start(3392);
  const code = ended(child);
  await fetch("http://localhost:3392/iop");
  child.kill("SIGTERM");
  expect(await code).toBe(0);
});

test("the log holds no address, no question and no browser", async () => {
  const child = await start(3393);
  let log = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (text) => {
      log += text;
    });
  for (const address of ["/iop", "/search?q=secretword", "/nope", "/%E0%A4%A"])
    await fetch(`http://localhost:3393${address}`, { headers: { "User-Agent": "secretbrowser" } });
  const code = ended(child);
  child.kill("SIGTERM");
  await code;
  expect(log).not.toMatch(/secretword|secretbrowser|127\.0\.0\.1|::1/);
});

test("a text browser shows the whole page", async ({ baseURL }) => {
  test.skip(!existsSync("/usr/bin/w3m"), "w3m is not installed (Debian: apt-get install w3m)");
  const text = execFileSync("w3m", ["-dump", "-cols", "80", `${baseURL}/iop`], { encoding: "utf8" });
  for (const part of [
    "Intensive outpatient program (IOP)",
    "The short version",
    "What it is",
    "Your next step",
    "Sources",
    "We take no money",
  ]) {
    expect(text).toContain(part);
  }
});
