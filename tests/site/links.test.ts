import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseHtml } from "@/lib/build/document";
import { walk } from "@/lib/build/walk";
import { DOCUMENTS, MIRROR, readManifest } from "@/lib/server/manifest";
import { PICKER_PATH } from "@/lib/server/per-request";

interface Linked {
  readonly address: string;
  readonly ids: ReadonlySet<string>;
  /** Addresses of this site, as its links have them. */
  readonly links: readonly string[];
}

function linkedOf(address: string, html: string): Linked {
  const ids = new Set<string>();
  const links: string[] = [];
  walk(parseHtml(html), (node) => {
    if (node.type !== "element") return;
    const { id, href } = node.properties;
    if (typeof id === "string") ids.add(id);
    if (node.tagName === "a" && typeof href === "string" && /^[#/]/.test(href)) links.push(href);
  });
  return { address, ids, links };
}

/** Links of a page that lead to no page, or to no place on it. */
function deadLinks({ address, links }: Linked, pages: ReadonlyMap<string, Linked>, others: ReadonlySet<string>): string[] {
  return links
    .filter((link) => {
      const [path = "", id] = link.split("#");
      const to = pages.get(path.replace(/\?.*/, "") || address);
      if (!to) return !others.has(path.replace(/\?.*/, ""));
      return id !== undefined && !to.ids.has(decodeURIComponent(id));
    })
    .map((link) => `${address} → ${link}`);
}

const { entries } = readManifest(".");
const documents = entries
  .filter(({ file }) => file.endsWith(".html"))
  .map(({ address, file }) => linkedOf(address, readFileSync(join(DOCUMENTS, MIRROR, file), "utf8")));
const pages = new Map(documents.map((page) => [page.address, page]));
const others = new Set([...entries.map(({ address }) => address), PICKER_PATH]);

test("every link within the site leads to a page, and to a place on it", () => {
  expect(documents.length).toBeGreaterThan(200);
  expect(documents.flatMap((page) => deadLinks(page, pages, others))).toEqual([]);
});

test("planted dead links are caught", () => {
  const planted = linkedOf(
    "/x",
    '<a href="#nowhere">a</a><a href="/iop#nowhere">b</a><a href="/nowhere">c</a><a href="/iop#main">d</a>',
  );
  expect(deadLinks(planted, new Map([...pages, ["/x", planted]]), others)).toEqual([
    "/x → #nowhere",
    "/x → /iop#nowhere",
    "/x → /nowhere",
  ]);
});
