import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { tempFolders, writeFiles } from "../../fixtures/temp-folder";
import { crawl, type Host } from "./host-crawl";
import { hostsOver } from "./host-kinds";

// What the walk over a static host finds: each fault is planted in a mirror of two pages.

const folder = tempFolders();
const page = (body: string) => `<!doctype html><html lang="en"><body>${body}</body></html>`;
const HOME = page('<a href="/iop#week">IOP</a>');
const IOP = page('<h2 id="week">A week</h2><a href="/">Home</a> <a href="#week">Week</a><img src="/a.png">');
const SOUND = {
  "404.html": page("Lost"),
  _redirects: "",
  "index.html": HOME,
  "iop.html": IOP,
  "iop/index.html": IOP,
  "a.png": "",
};

/** What is wrong with a mirror on each kind of host. */
async function wrongOn(files: Readonly<Record<string, string>>, addresses = ["/", "/iop", "/a.png"]) {
  const root = folder();
  writeFiles(root, { ...SOUND, ...files });
  const found = Object.entries(hostsOver(root)).map(
    async ([name, host]) => [name, (await crawl(host, addresses, hashesOf(files))).wrong] as const,
  );
  return Object.fromEntries((await Promise.all(found)).filter(([, wrong]) => wrong.length > 0));
}

function hashesOf(files: Readonly<Record<string, string>>): Map<string, string> {
  const { "index.html": home = "", "iop.html": iop = "" } = { ...SOUND, ...files };
  return new Map(
    [
      ["/", home],
      ["/iop", iop],
    ].map(([address = "", text = ""]) => [address, createHash("sha256").update(text).digest("hex")]),
  );
}

test("nothing is wrong with a sound mirror", async () => {
  expect(await wrongOn({})).toEqual({});
});

test("a place that is not on the page, a page that is not there, another page's bytes", async () => {
  const everywhere = (wrong: string[]) => Object.fromEntries(Object.keys(hostsOver(sound())).map((name) => [name, wrong]));
  expect(await wrongOn({ "index.html": HOME.replace("week", "day") })).toEqual(everywhere(["/: no place for /iop#day"]));
  expect(await wrongOn({ "index.html": HOME.replace("/iop#week", "/nope") })).toEqual(everywhere(["/nope: 404 at /nope"]));
  expect(await wrongOn({ "iop/index.html": page("Another") })).toEqual({
    "Amazon S3 as a website": ["/: no place for /iop#week", "/iop: not what was built"],
  });
});

test("a page that lies in one place alone", async () => {
  const root = sound();
  const alone = (files: Readonly<Record<string, string>>) => {
    const other = folder();
    writeFiles(other, { "404.html": "", _redirects: "", "index.html": HOME, "a.png": "", ...files });
    return hostsOver(other);
  };
  const wrong = async (hosts: Readonly<Record<string, Host>>, name: string) =>
    (await crawl(hosts[name] as Host, ["/iop"], hashesOf({}))).wrong;
  expect(await wrong(alone({ "iop.html": IOP }), "Amazon S3 as a website")).toContain("/iop: 404 at /iop");
  expect(await wrong(alone({ "iop/index.html": IOP }), "Amazon S3 behind CloudFront")).toContain("/iop: 404 at /iop");
  expect(await wrong(hostsOver(root), "Amazon S3 behind CloudFront")).toEqual([]);
});

test("a link that means something else with a slash behind the address", async () => {
  const relative = IOP.replace('href="/"', 'href="day-one"');
  const files = { "iop.html": relative, "iop/index.html": relative, "day-one.html": HOME, "day-one/index.html": HOME };
  expect(await wrongOn(files)).toEqual({ "Amazon S3 as a website": ["/iop/day-one: 404 at /iop/day-one"] });
});

test("addresses that lead in a circle, to no end, and elsewhere", async () => {
  const to = (location: string) => ({ status: 301, location, body: Buffer.alloc(0) });
  const host: Host = (path) => {
    if (path.startsWith("/far")) return to(`${path}r`);
    return path.startsWith("/iop")
      ? to(path.endsWith("/") ? "/iop" : "/iop/")
      : { status: 200, location: null, body: Buffer.from(HOME) };
  };
  const { wrong } = await crawl(host, ["/iop", "/far"], new Map());
  expect(wrong).toEqual(["/iop: a loop at /iop → /iop/ → /iop", "/far: no end at /far → /farr → /farrr → /farrrr → /farrrrr"]);
  const moved = await crawl((path) => (path === "/iop" ? to("/") : host("/")), ["/iop"], new Map([["/iop", "x"]]), 0);
  expect(moved.wrong).toContain("/iop: another address, /");
});

function sound(): string {
  const root = folder();
  writeFiles(root, SOUND);
  return root;
}
