import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PORT } from "../origin";
import { type Answer, ask } from "./answers";

// What is not there cannot be attacked: of the framework that renders the pages, nothing answers.
const PATHS = [
  ..."/_next /_next/ /_next/image /_next/image?url=%2Fx&w=64&q=75 /_next/image?url=http%3A%2F%2F127.0.0.1%2F&w=64&q=75".split(
    " ",
  ),
  ..."/_next/data/build/iop.json /_next/data/x/en/iop.json /_next/static/chunks/main.js /_next/static/css/app.css".split(" "),
  ..."/_next/static/development/_devMiddlewareManifest.json /_next/webpack-hmr /_next/mcp /_next/postponed/resume/iop".split(" "),
  ..."/__nextjs_original-stack-frame /__nextjs_original-stack-frames /__nextjs_source-map /__nextjs_restart_dev".split(" "),
  ..."/__nextjs_launch-editor /__nextjs_error_feedback /__nextjs_font/geist-latin.woff2 /__nextjs_devtools_config".split(" "),
  ..."/iop.rsc /index.rsc /en/iop.rsc /iop.txt /index.txt /iop.prefetch.rsc /iop.segments/_tree.segment.rsc /iop.segment.rsc".split(
    " ",
  ),
  ..."/_not-found /_not-found.html /_global-error /_error /_document /_app /404.html /500 /500.html /503 /404 /en/404".split(" "),
  ..."/icon.png /icons /.well-known /.well-known/security.txt /opengraph-image /twitter-image /iop/opengraph-image /api /api/auth /middleware /.next/BUILD_ID".split(
    " ",
  ),
  ..."/.next/server/app/en.html /.next/required-server-files.json /next.config.ts /package.json /.documents/manifest.json".split(
    " ",
  ),
  ..."/.generated/server.mjs /node_modules/next/package.json /server.mjs /.git/HEAD /.env".split(" "),
];

/** Headers that Next.js listens to. */
const HEADERS: readonly Readonly<Record<string, string>>[] = [
  { RSC: "1" },
  { RSC: "1", "Next-Router-Prefetch": "1", "Next-Router-Segment-Prefetch": "/_tree" },
  { "Next-Router-State-Tree": "%5B%22%22%5D", "Next-Url": "/x", RSC: "1" },
  { "x-nextjs-data": "1" },
  { "x-middleware-subrequest": "middleware:middleware:middleware:middleware:middleware" },
  { "x-middleware-rewrite": "/about", "x-invoke-path": "/about", "x-matched-path": "/about", "x-now-route-matches": "1" },
  { "x-prerender-revalidate": "1", "x-prerender-bypass": "1", Cookie: "__prerender_bypass=1; __next_preview_data=1" },
  { Accept: "text/x-component" },
];
const ACTION = { "Next-Action": "7f0000000000000000000000000000000000000000", "Content-Type": "text/plain;charset=UTF-8" };

/** Words and marks that the framework leaves in what it sends. */
const FRAMEWORK =
  /next\.?js|__next|_next\/|x-next|x-powered-by|x-middleware|next-router|vercel|turbopack|webpack|text\/x-component|data-reactroot|react-dom|\$RC\(|<!--\$/i;
const GENERATOR = /<meta[^>]+name=["']?generator/i;

/** Versions of what renders the pages, as they are written anywhere. */
const VERSIONS = ["next", "react", "react-dom", "zod", "parse5"].map(
  (name): string => JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")).version,
);

/** What tells with what the site was made: in words, empty when nothing does. */
function namesIn({ headers, body }: Pick<Answer, "headers" | "body">): string[] {
  const text = `${JSON.stringify(headers)}\n${body}`;
  const marks = [FRAMEWORK, GENERATOR].flatMap((pattern) => text.match(pattern)?.[0] ?? []);
  return [...marks, ...VERSIONS.filter((version) => text.includes(version)), ...("server" in headers ? ["a Server header"] : [])];
}

for (const path of PATHS) {
  test(`nothing answers at ${path}`, async () => {
    const answer = await ask(PORT, path);
    expect([400, 404]).toContain(answer.status);
    expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(namesIn(answer)).toEqual([]);
  });
}

for (const headers of HEADERS) {
  test(`no page listens to ${Object.keys(headers).join(", ")}`, async () => {
    for (const path of ["/", "/iop", "/search?q=cravings", "/next-step", "/no/such/page"]) {
      const plain = await ask(PORT, path);
      const answer = await ask(PORT, path, { headers });
      expect([answer.status, answer.body], path).toEqual([plain.status, plain.body]);
      expect({ ...answer.headers, date: "" }, path).toEqual({ ...plain.headers, date: "" });
      expect(namesIn(answer), path).toEqual([]);
    }
  });
}

test("no server action is taken", async () => {
  for (const path of ["/", "/iop", "/search?q=a", "/next-step/compare"]) {
    const answer = await ask(PORT, path, { method: "POST", headers: ACTION });
    expect(answer.status).toBe(405);
    expect(namesIn(answer)).toEqual([]);
  }
});

test("no document and no file says with what it was made", () => {
  const files = readdirSync(".documents/mirror", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  expect(files.length).toBeGreaterThan(400);
  const telling = files.map((file) => ({ file, names: namesIn({ headers: {}, body: readFileSync(file, "latin1") }) }));
  expect(telling.filter(({ names }) => names.length > 0)).toEqual([]);
});

describe("found out is", () => {
  const sound = { headers: { "content-type": "text/html" }, body: "<!doctype html><p>Your next step. How people react." };
  test("nothing in an ordinary page", () => expect(namesIn(sound)).toEqual([]));
  for (const [what, planted] of [
    ["a header", { ...sound, headers: { "x-powered-by": "Next.js" } }],
    ["a header of the framework", { ...sound, headers: { "x-nextjs-cache": "HIT" } }],
    ["a server's name", { ...sound, headers: { server: "x" } }],
    ["a generator", { ...sound, body: '<meta name="generator" content="x">' }],
    ["a script of the framework", { ...sound, body: "<script src=/_next/static/chunks/main.js></script>" }],
    ["data of the framework", { ...sound, body: "self.__next_f.push([1])" }],
    ["a mark of React", { ...sound, body: "<!--$--><p>x</p><!--/$-->" }],
    ["a version", { ...sound, body: `/*! ${VERSIONS[0]} */` }],
  ] as const) {
    test(what, () => expect(namesIn(planted)).not.toEqual([]));
  }
});
