import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { LOCAL } from "./proxy";

/**
 * The program that opens an address in this machine’s browser.
 * @param platform as process.platform
 * @param env tells whether somebody sits before a screen
 * @returns the program and what it is given; null when there is no screen
 */
export function opener(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  address: string,
): readonly [program: string, ...given: string[]] | null {
  if (env.CI) return null;
  if (platform === "darwin") return ["open", address];
  // The empty word is the title of a window; without it, “start” takes the address for one.
  if (platform === "win32") return ["cmd", "/c", "start", "", address];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ["xdg-open", address] : null;
}

/** Opens an address in the browser, if there is one; it was printed in any case, so nothing is lost otherwise. */
export function openInBrowser(address: string): void {
  const [program, ...given] = opener(process.platform, process.env, address) ?? [];
  if (!program) return;
  const child = spawn(program, given, { stdio: "ignore", detached: true });
  child.once("error", () => console.log("No browser could be opened: open the address yourself."));
  child.unref();
}

/** Whether nothing listens on a port of this machine. */
export async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, LOCAL);
  try {
    await once(server, "listening");
    server.close();
    return true;
  } catch {
    return false;
  }
}
