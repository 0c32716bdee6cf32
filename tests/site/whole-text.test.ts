import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseMarkdown, readOutline } from "@/lib/content/markdown/outline";
import { searchPrivacy } from "@/lib/content/search-privacy";
import { ARTICLES } from "../fixtures/addresses";
import { textAt } from "./origin";

const words = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();

/** The text of served HTML, as a client without any script would read it. */
function textOf(html: string): string {
  const body = html.replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<a class="n"[\s\S]*?<\/a>/g, " ");
  return words(
    body
      .replace(/<[^>]*>/g, " ")
      .replace(/&(?:#x27|#39|apos);/g, "'")
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, "&"),
  );
}

function fileOf(address: string): string {
  const candidates = [`content/en${address}.md`, `content/en${address}/index.md`];
  for (const file of candidates) {
    try {
      return readFileSync(file, "utf8").replace("::search-privacy", searchPrivacy(ARTICLES.length));
    } catch {}
  }
  throw new Error(`no file for ${address}`);
}

for (const address of ARTICLES) {
  test(`${address} is served with its whole text`, async () => {
    const served = textOf(await textAt(address));
    const { sections } = readOutline(parseMarkdown(fileOf(address)));
    for (const { heading, text } of sections) {
      expect(served).toContain(words(heading));
      for (const sentence of text.split(/(?<=[.?:])\s+/)) expect(served).toContain(words(sentence));
    }
  });
}
