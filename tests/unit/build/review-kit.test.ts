import { describe, expect, it } from "vitest";
import { drawKit } from "@/lib/build/review-kit";
import { content } from "@/lib/content";
import { type PageTextInputs, pageText, treesIn } from "@/lib/content/review/page-text";
import { numberedSentences } from "@/lib/content/review/sentences";
import { textDigest } from "@/lib/content/review/text-digest";
import { readDanger } from "@/lib/content/settings";
import { ROOT } from "../../fixtures/project";
import { some } from "../../fixtures/scope";

const inputs: PageTextInputs = { content, danger: readDanger(ROOT), treeOf: treesIn(ROOT) };
const ADDRESSES = some(
  ["/overdose", "/iop", "/withdrawal/alcohol", "/call-sheets/iop", "/first-day/php", "/next-step/iop-vs-php", "/glossary"],
  ["/overdose", "/call-sheets/iop"],
);

const drawn = new Map<string, ReturnType<typeof draw>>();

function kitOf(address: string) {
  const kit = drawn.get(address) ?? draw(address);
  drawn.set(address, kit);
  return kit;
}

function draw(address: string) {
  const page = pageText(address, inputs);
  if (!page) throw new Error(`no page at ${address}`);
  return { page, html: drawKit({ page, content, printed: "2026-11-24" }) };
}

/** What stands between the tags. */
function plainOf(html: string): string {
  const text = html.replace(/<[^>]+>/g, "");
  const signs: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };
  return text.replace(/&(amp|lt|gt|quot|#x27);/g, (_whole, name: string) => signs[name] ?? "");
}

describe("the printed kit", () => {
  it.each(ADDRESSES)("of %s has each sentence once, under its number, with room for an answer and its sources", (address) => {
    const { page, html } = kitOf(address);
    const sentences = numberedSentences(page);
    const rows = html.split(/(?=<div class="row )/).slice(1);
    expect(rows).toHaveLength(sentences.length);
    sentences.forEach(({ number, text, block }, i) => {
      const row = rows[i] ?? "";
      const says = /<p class="says">(.*?)<\/p>/.exec(row)?.[1] ?? "";
      expect(row).toContain(`id="s${number}"><b class="number">${number}</b>`);
      expect(plainOf(says)).toBe(block.where ? `${block.where}: ${text}` : text);
      expect(row.match(/<i><\/i> (?:yes|no)/g)).toHaveLength(2);
      expect(row).toContain("Better words:");
    });
    const plain = plainOf(html);
    const cited = new Set(sentences.flatMap(({ sources }) => sources));
    for (const { title, publisher, year, url = "" } of [...cited].flatMap((id) => content.sources.get(id) ?? [])) {
      expect(plain).toContain(`${title}. ${publisher}, ${year}.`);
      expect(plain).toContain(url);
    }
  });

  it("loads nothing, runs nothing, names its text, and fills in nobody", () => {
    const { page, html } = kitOf("/overdose");
    expect(html).not.toMatch(/<script|<img|<link|src=|href=|url\(|@import/);
    expect(html).toContain("default-src &#x27;none&#x27;");
    expect(html).toContain(textDigest(page));
    expect(html).toContain("Page &quot; counter(page)".replaceAll("&quot;", '"'));
    expect(html).toMatch(/<p>Your name <\/p>/);
  });

  it("marks the figures of a sentence, boxes by kind, and lists the phone lines with their hours", () => {
    const { html } = kitOf("/overdose");
    expect(html).toContain("<strong>2</strong> breaths, then <strong>1</strong> every <strong>5</strong> seconds.");
    expect(html).toContain('<div class="box urgent"><p class="kind">Red box</p>');
    expect(html).toMatch(/Poison Help<br\/>1-800-222-1222<\/th><td>.*Hours: /);
  });

  it("says on a page that is drawn from data that it keeps no review", () => {
    expect(kitOf("/call-sheets/iop").html).toContain("it cannot show your name yet");
    expect(kitOf("/overdose").html).not.toContain("it cannot show your name yet");
  });
});
