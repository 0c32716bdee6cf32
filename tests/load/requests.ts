import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

async function timed(address: string): Promise<number> {
  const start = performance.now();
  const response = await fetch(address);
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${address} answered with ${response.status}`);
  return performance.now() - start;
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
 * An nginx that serves the mirror's brotli files, one worker, no log.
 * @returns the path of its configuration
 */
export function nginxConfig(mirror: string, port: number): string {
  const folder = mkdtempSync(join(tmpdir(), "care-steps-nginx-"));
  const temp = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => {
    mkdirSync(join(folder, name));
    return `${name}_temp_path ${join(folder, name)};`;
  });
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
    location / { try_files $uri/index.html$coded $uri$coded =404; types { } add_header Content-Encoding $encoding; }
  }
}
`,
  );
  return file;
}
