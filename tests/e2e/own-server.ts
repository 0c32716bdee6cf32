import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { SERVER_FLAGS } from "../load/processes";

/** A server of the built site, for tests that may break it. */
export interface OwnServer {
  readonly port: number;
  readonly child: ChildProcess;
  /** All that it has written. */
  readonly log: () => string;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
  /** Tells it to end, and gives its exit code. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/**
 * Starts a server as “npm start” does, on a free port.
 * @param cwd the folder whose build it serves
 * @throws Error with what it wrote when it ends before it is ready
 */
export async function startOwnServer(cwd = process.cwd(), env: Record<string, string> = {}): Promise<OwnServer> {
  const port = await freePort();
  const child = spawn("node", SERVER_FLAGS, {
    cwd,
    env: { ...process.env, NODE_ENV: "production", PORT: String(port), ...env },
    stdio: "pipe",
  });
  let log = "";
  const ended = once(child, "exit").then(([code]): number | null => code);
  const ready = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (text) => {
        log += text;
        if (log.includes("Ready")) resolve();
      });
  });
  await Promise.race([
    ready,
    ended.then((code) => {
      throw new Error(`ended with ${code}: ${log}`);
    }),
  ]);
  return {
    port,
    child,
    log: () => log,
    ended,
    stop: (signal = "SIGTERM") => {
      child.kill(signal);
      return ended;
    },
  };
}

/** A port that nobody uses. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (!address || typeof address === "string") throw new Error("no port is free");
  return address.port;
}
