import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { freePort, startOwnServer } from "../fixtures/own-server";
import { ORIGIN } from "./origin";

test("SIGTERM finishes what is in flight and ends with 0", async () => {
  const { child, port, ended } = await startOwnServer();
  const answer = new Promise<string>((resolve) => {
    const socket = connect(port, "localhost", () => {
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
  expect(await ended).toBe(0);
});

test("SIGHUP ends it in the same way", async () => {
  const { stop } = await startOwnServer();
  expect(await stop("SIGHUP")).toBe(0);
});

test("npm hands SIGTERM on to it", async () => {
  const port = await freePort();
  const child = spawn("npm", ["start"], { env: { ...process.env, PORT: String(port) }, stdio: ["ignore", "pipe", "ignore"] });
  for await (const text of child.stdout) if (String(text).includes("Ready")) break;
  child.kill("SIGTERM");
  await once(child, "exit");
  await expect.poll(() => fetch(`http://localhost:${port}/healthz`).catch(() => "gone")).toBe("gone");
});

test("SIGTERM ends at once when readers only keep connections open", async () => {
  const { port, stop } = await startOwnServer();
  await fetch(`http://localhost:${port}/iop`);
  expect(await stop()).toBe(0);
});

test("a text browser shows the whole page", ({ skip }) => {
  skip(!existsSync("/usr/bin/w3m"), "w3m is not installed (Debian: apt-get install w3m)");
  const text = execFileSync("w3m", ["-dump", "-cols", "80", `${ORIGIN}/iop`], { encoding: "utf8" });
  for (const part of [
    "Intensive outpatient program (IOP)",
    "The short version",
    "What it is",
    "Your next step",
    "Sources",
    "take no money",
  ]) {
    expect(text).toContain(part);
  }
});
