import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { DOCUMENTS, MIRROR, readManifest } from "@/lib/server/manifest";
import { freePort } from "../../fixtures/own-server";
import { ALL } from "../../fixtures/scope";
import { tempFolder } from "../../fixtures/temp-folder";
import { has, startUntil, stop } from "../../load/processes";
import { crawl, type Host } from "./host-crawl";
import { hostsOver } from "./host-kinds";
import { CURRENT, changed, mirrorChanges, nginxPath, startNginx } from "./nginx";

// The mirror as it stands, without the site's maps: by the rules of hosts that nobody can start here, and by real servers.

const folder = tempFolder();
const ROOT = resolve(DOCUMENTS, MIRROR);
const mirrored = (file: string) => readFileSync(join(ROOT, file), "utf8");
const { entries, redirects } = readManifest(process.cwd());
const found = entries.filter(({ status }) => status === 200);
const built = new Map(found.map(({ address, hashes }) => [address, hashes.identity]));
const moved = Object.keys(redirects).filter((from) => !from.endsWith(".md"));

/** In “npm test” a host that tries endings, one that has moved addresses first, and one that knows only folders. */
const HOSTS = hostsOver(ROOT);
const DIFFERENT = ["GitHub Pages", "Cloudflare Pages", "Amazon S3 as a website"];

test.each(Object.entries(HOSTS).filter(([name]) => ALL || DIFFERENT.includes(name)))(
  "%s finds every page, file and moved address, and every link leads on",
  async (_, host) => {
    const { wrong, asked } = await crawl(host, [...built.keys(), ...moved], built);
    expect(wrong).toEqual([]);
    // What the picker's form leads to is linked, and has no entry.
    expect(asked).toBe(built.size + moved.length + 1);
    const lost = await host("/no/such/page");
    expect([lost.status, lost.body.toString()]).toEqual([404, mirrored("404.html")]);
  },
);

/** In “npm test” some pages and what they link to; in “npm run test:all” everything. */
async function walked(host: Host): Promise<void> {
  const some = ["/", "/iop", "/iop/what-to-expect", "/feed.xml", ...moved.slice(0, 1)];
  const { wrong, asked } = await crawl(host, ALL ? [...built.keys(), ...moved] : some, built, ALL ? Number.POSITIVE_INFINITY : 1);
  expect(wrong).toEqual([]);
  expect(asked).toBeGreaterThan(ALL ? 700 : 60);
}

/** Asks a server as it stands. */
const over = (port: number) => async (path: string) => {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    redirect: "manual",
    headers: { "Accept-Encoding": "identity" },
  });
  const body = Buffer.from(await response.arrayBuffer());
  return { status: response.status, location: response.headers.get("location"), body };
};

/** What no reader asks for gets the site's own page. */
async function knowsWhatIsMissing(host: Host): Promise<void> {
  for (const path of ["/no/such/page", "/_headers", "/_redirects", "/.nojekyll"]) {
    const { status, body } = await host(path);
    expect([status, body.toString()], path).toEqual([404, mirrored("404.html")]);
  }
}

const installed = (program: string) => {
  if (!has(program)) console.log(`The mirror by ${program} is skipped: it is not installed`);
  return has(program);
};

test.skipIf(!installed("python3"))("python3 -m http.server serves it", async () => {
  const port = await freePort();
  const args = ["-m", "http.server", String(port), "--bind", "127.0.0.1", "--directory", ROOT];
  const { child } = await startUntil("python3", args, `http://127.0.0.1:${port}/robots.txt`);
  await walked(over(port)).finally(() => stop(child));
});

test.skipIf(!nginxPath())("nginx serves it by docs/operating/nginx/plain.conf", async () => {
  const port = await freePort();
  const nginx = await startNginx({ "plain.conf": changed("plain.conf", mirrorChanges(port)) }, port);
  try {
    await walked(over(port));
    await knowsWhatIsMissing(over(port));
    for (const [path, type] of Object.entries({
      "/iop": "text/html; charset=utf-8",
      "/iop.md": "text/markdown; charset=utf-8",
      "/feed.xml": "text/xml; charset=utf-8",
      "/no/such/page": "text/html; charset=utf-8",
    })) {
      const { headers } = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { "Accept-Encoding": "gzip" } });
      expect([path, headers.get("content-type"), headers.get("content-encoding")]).toEqual([path, type, "gzip"]);
      expect(headers.get("server")).toBe("nginx");
    }
    expect(nginx.written()).not.toMatch(/GET|client/);
  } finally {
    await nginx.stop();
  }
});

test.skipIf(!installed("caddy"))("Caddy serves it by docs/operating/Caddyfile", async () => {
  const port = await freePort();
  const file = join(folder(), "Caddyfile");
  writeFileSync(
    file,
    `{\n\tadmin off\n}\n${changed("../Caddyfile", { "127.0.0.1:3009": `127.0.0.1:${port}`, [CURRENT]: resolve() })}`,
  );
  const { child } = await startUntil("caddy", ["run", "--config", file], `http://127.0.0.1:${port}/robots.txt`);
  try {
    await walked(over(port));
    await knowsWhatIsMissing(over(port));
  } finally {
    await stop(child);
  }
});
