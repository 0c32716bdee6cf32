import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { COMMON_HEADERS, contentSecurityPolicy } from "@/lib/server/headers";
import { pause } from "./processes";

/** Requests a second that wrk gets answered for an address, in brotli. */
export function requestsPerSecond(address: string, seconds: number): number {
  const report = execFileSync("wrk", ["-t1", "-c32", `-d${seconds}s`, "-H", "Accept-Encoding: br", address], {
    encoding: "utf8",
  });
  const errors = report.match(/Non-2xx.*|Socket errors.*/)?.[0];
  if (errors) throw new Error(`${address}: ${errors}`);
  return Number(report.match(/Requests\/sec:\s+([\d.]+)/)?.[1]);
}

/** Times of requests sent at a steady pace, in milliseconds, smallest first. */
export async function steadily(addresses: readonly string[], aSecond: number, seconds: number): Promise<number[]> {
  const times: number[] = [];
  const running: Promise<void>[] = [];
  const start = performance.now();
  for (let i = 0; i < aSecond * seconds; i += 1) {
    await pause(Math.max(0, start + (i * 1000) / aSecond - performance.now()));
    running.push(timed(addresses[i % addresses.length] ?? "").then((time) => void times.push(time)));
  }
  await Promise.all(running);
  return times.sort((a, b) => a - b);
}

/** Plain connections that stay open: a heavier client would take the time of the machine that it measures. */
const agent = new Agent({ keepAlive: true });

function timed(address: string): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const asked = get(address, { agent, headers: { "Accept-Encoding": "br" } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${address} answered with ${response.statusCode}`));
      response.resume().once("end", () => resolve(performance.now() - start));
    });
    asked.once("error", reject);
  });
}

export function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  );
}

/**
 * An nginx that serves the mirror's brotli files with the headers that every page has; one worker, no log.
 * @returns the path of its configuration
 */
export function nginxConfig(mirror: string, port: number): string {
  const folder = mkdtempSync(join(tmpdir(), "care-steps-nginx-"));
  const temp = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => {
    mkdirSync(join(folder, name));
    return `${name}_temp_path ${join(folder, name)};`;
  });
  const headers = Object.entries({
    ...COMMON_HEADERS,
    "Content-Security-Policy": contentSecurityPolicy(),
    Vary: "Accept-Encoding",
  }).map(([name, value]) => `add_header ${name} "${value}";`);
  const file = join(folder, "nginx.conf");
  writeFileSync(
    file,
    `worker_processes 1; daemon off; pid ${join(folder, "pid")}; error_log ${join(folder, "error.log")};
events { worker_connections 1024; }
http {
  include /etc/nginx/mime.types; default_type text/html; access_log off; sendfile on; tcp_nopush on; keepalive_requests 10000000;
  open_file_cache max=2000 inactive=60s; open_file_cache_valid 60s;
  ${temp.join("\n  ")}
  map $http_accept_encoding $coded { default ""; "~\\bbr\\b" ".br"; }
  map $coded $encoding { default ""; ".br" "br"; }
  server {
    listen ${port}; root ${mirror};
    location / { try_files $uri.html$coded $uri$coded $uri/index.html$coded =404; types { } add_header Content-Encoding $encoding;
      ${headers.join("\n      ")}
    }
  }
}
`,
  );
  return file;
}
