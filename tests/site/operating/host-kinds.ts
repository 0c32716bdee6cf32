import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Host } from "./host-crawl";

// How static hosts answer, as far as it concerns names of files. What GitHub Pages, Netlify and Cloudflare Pages do with a page that
// lies in two places was measured by https://github.com/slorber/trailing-slash-guide; Amazon's rules are those of
// https://docs.aws.amazon.com/AmazonS3/latest/userguide/IndexDocumentSupport.html.

/** What a host does with a path: a file's name, a redirect, or nothing that concerns it. */
type Rule = (path: string, has: (file: string) => boolean) => { readonly file: string } | { readonly to: string } | null;

const bare = (path: string) => path.replace(/\/+$/, "");
const exact: Rule = (path, has) => (has(path) ? { file: path } : null);
const withEnding: Rule = (path, has) => (!path.endsWith("/") && has(`${path}.html`) ? { file: `${path}.html` } : null);
const folder: Rule = (path, has) => (path.endsWith("/") && has(`${path}index.html`) ? { file: `${path}index.html` } : null);
const toFolder: Rule = (path, has) => (!path.endsWith("/") && has(`${path}/index.html`) ? { to: `${path}/` } : null);
const toPage: Rule = (path, has) => (path.endsWith("/") && has(`${bare(path)}.html`) ? { to: bare(path) } : null);
const endless: Rule = (path) => (path.endsWith(".html") ? { to: path.replace(/(?:(?<=\/)index)?\.html$/, "") } : null);

/** Static hosts over a folder of files, by name. */
export function hostsOver(root: string): Readonly<Record<string, Host>> {
  const moved = movedIn(readFileSync(join(root, "_redirects"), "utf8"));
  return {
    "GitHub Pages": hostOver(root, [exact, withEnding, folder, toFolder]),
    Netlify: hostOver(root, [exact, withEnding, toPage, folder, toFolder, moved]),
    "Cloudflare Pages": hostOver(root, [moved, endless, exact, withEnding, folder, toPage, toFolder]),
    "Amazon S3 as a website": hostOver(root, [exact, folder, toFolder]),
    "Amazon S3 behind CloudFront": hostOver(root, [exact], cloudfront),
  };
}

/** A host by its rules, of which the first that fits decides. */
export function hostOver(root: string, rules: readonly Rule[], rewritten = (path: string) => path): Host {
  const known = new Map<string, boolean>();
  const has = (file: string) => {
    const found = known.get(file) ?? statSync(join(root, file), { throwIfNoEntry: false })?.isFile() ?? false;
    known.set(file, found);
    return found;
  };
  const body = (file: string) => readFileSync(join(root, file));
  return (asked) => {
    const path = rewritten(asked);
    for (const rule of rules) {
      const found = rule(path, has);
      if (found && "to" in found) return { status: 301, location: found.to, body: Buffer.alloc(0) };
      if (found) return { status: 200, location: null, body: body(found.file) };
    }
    return { status: 404, location: null, body: body("404.html") };
  };
}

/** docs/operating/cloudfront.js, as it stands: names the file for each address. */
function cloudfront(path: string): string {
  const source = readFileSync("docs/operating/cloudfront.js", "utf8");
  const request = { uri: path };
  return new Function("event", `${source}\nreturn handler(event);`)({ request }).uri;
}

function movedIn(redirects: string): Rule {
  const lines = redirects.split("\n").filter((line) => line.startsWith("/"));
  const moved = new Map(lines.map((line) => line.split(" ").slice(0, 2) as [string, string]));
  return (path) => {
    const to = moved.get(path);
    return to ? { to } : null;
  };
}
