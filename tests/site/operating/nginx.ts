import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { networkInterfaces, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pause } from "../../load/processes";
import { notInstalled, pathOf } from "./programs";

/** What a test says when it is left out. */
export const NO_NGINX = notInstalled("nginx");

export function nginxPath(): string | undefined {
  return pathOf("nginx");
}

/** What an operator changes in a recipe: each must stand there, or the test would run something else. */
export type Changes = Readonly<Record<string, string>>;

export interface Nginx {
  /** All that it has written into files: logs, bodies, answers. */
  readonly written: () => string;
  readonly stop: () => Promise<void>;
}

/** A recipe of docs/operating/nginx with the operator's changes made. */
export function changed(recipe: string, changes: Changes): string {
  let text = readFileSync(`docs/operating/nginx/${recipe}`, "utf8");
  for (const [from, to] of Object.entries(changes)) {
    if (!text.includes(from)) throw new Error(`“${from}” does not stand in ${recipe}`);
    text = text.replaceAll(from, to);
  }
  return text;
}

/** Where the guides leave the build that serves. */
export const CURRENT = "/srv/care-steps/current";

/** Whether this machine has IPv6; where it has none, nobody can listen there. */
export const HAS_IPV6 = Object.values(networkInterfaces()).some((all) => all?.some(({ family }) => family === "IPv6"));

/**
 * The changes for a site, or for all other names, on a port of its own, by both kinds of address.
 * @param after what stands behind the port: “;”, or the sign of the default server
 */
export function listenChanges(port: number, after = ";"): Changes {
  const six = `listen [::]:80${after}`;
  return { [`listen 80${after}`]: `listen ${port}${after}`, [six]: HAS_IPV6 ? six.replace("80", String(port)) : "" };
}

/** The changes for a mirror on a port of its own. */
export function mirrorChanges(port: number, root = process.cwd()): Changes {
  return { "127.0.0.1:3009": String(port), [CURRENT]: resolve(root) };
}

/** Starts an nginx with files for its http block, as /etc/nginx/conf.d/ would have them. */
export async function startNginx(files: Readonly<Record<string, string>>, port: number): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), "care-steps-nginx-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, "nginx.conf"), mainConfig(folder, Object.keys(files)));
  const child = spawn(nginxPath() ?? "nginx", ["-c", join(folder, "nginx.conf"), "-e", join(folder, "error.log")]);
  let said = "";
  child.stderr.on("data", (text) => {
    said += text;
  });
  const ended = once(child, "exit");
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`nginx ended: ${said}`);
    await pause(20);
  }
  return {
    written: () => written(folder),
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What stands around a recipe: Debian's nginx.conf has logs on, so these are too. */
function mainConfig(folder: string, files: readonly string[]): string {
  const kinds = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  for (const kind of kinds) mkdirSync(join(folder, kind));
  return `${process.getuid?.() === 0 ? "user root; " : ""}worker_processes 2; daemon off; pid ${folder}/pid; error_log ${folder}/error.log info;
events { worker_connections 1024; }
http {
  access_log ${folder}/access.log;
  gzip on;
  ${kinds.map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(" ")}
  ${files.map((file) => `include ${folder}/${file};`).join("\n  ")}
}
`;
}

function written(folder: string): string {
  return ["access.log", "error.log"].map((log) => readFileSync(join(folder, log), "utf8")).join("");
}

async function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/healthz`).then(
    () => true,
    () => false,
  );
}
