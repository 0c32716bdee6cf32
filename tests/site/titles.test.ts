import { expect, test } from "vitest";
import { ALL_PAGES } from "../fixtures/addresses";
import { textAt } from "./origin";

test("titles are unique and every listed page names its canonical address", async () => {
  const titles = new Map<string, string>();
  for (const address of ALL_PAGES.filter((page) => !page.startsWith("/search"))) {
    const html = await textAt(address);
    const title = html.match(/<title>(.*?)<\/title>/)?.[1] ?? "";
    expect(titles.get(title), `${address} shares its title`).toBeUndefined();
    titles.set(title, address);
    const canonical = html.match(/rel="?canonical"? href="?([^">\s]+)/)?.[1] ?? "";
    expect(new URL(canonical).pathname).toBe(address);
  }
});
