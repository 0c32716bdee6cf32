import { existsSync } from "node:fs";
import { relative, resolve } from "node:path";
import { addressOfFile } from "@/lib/content/address";
import { knownAddresses } from "@/lib/content/addresses";
import type { Content } from "@/lib/content/model";
import { Nearest } from "@/lib/server/nearest";

const DATA_PAGES: readonly (readonly [RegExp, string])[] = [
  [/^content\/data\/call-sheets\/([a-z]+)\.yaml$/, "/call-sheets/"],
  [/^content\/data\/first-days\/([a-z]+)\.yaml$/, "/first-day/"],
];

/** The address of a page that was named by its address, with or without origin and slash, or by its file. */
export function addressOfGiven(name: string, root: string): string {
  const file = relative(root, resolve(root, name)).replaceAll("\\", "/");
  if (/^content\/.*\.(?:md|yaml)$/.test(file) && existsSync(resolve(root, file))) {
    const [, folder] = DATA_PAGES.find(([pattern]) => pattern.test(file)) ?? [];
    return folder ? `${folder}${file.replace(/^.*\/|\.yaml$/g, "")}` : addressOfFile(file);
  }
  const path = name.replace(/^https?:\/\/[^/]+/, "").replace(/[#?].*$/, "");
  return `/${path.replace(/^\/+|\/+$/g, "")}`;
}

/** Why a page cannot be reviewed, in a line that says what can. */
export function unknownPage(address: string, content: Content): string {
  const known = knownAddresses(content);
  if (known.has(address))
    return `${address} is put together from other pages and from the site’s own words. Review the pages that it leads to.`;
  const pages = [...known].map((one) => ({ address: one, title: content.articles.get(one)?.title ?? "" }));
  const near = new Nearest(pages).to(address).map((page) => page.address);
  const names = near.length > 0 ? ` The nearest: ${near.join(", ")}` : " “npm run content:report” lists all.";
  return `No page has the address ${address}.${names}`;
}
