import { parseFeed } from "@rowanmanning/feed-parser";
import { parseFragment } from "parse5";
import { expect, it } from "vitest";
import { atomFeed } from "@/lib/page/machines/feed";

const entry = { address: "/iop", title: "IOP", description: "What it is.", date: "2026-11-23", what: "First published." };

/** The words of a piece of HTML, as a reader of feeds shows them. */
function shown(html: string): string {
  const [only, ...more] = parseFragment(html).childNodes;
  return more.length === 0 && only?.nodeName === "#text" && "value" in only ? only.value : `more than text: ${html}`;
}

it.each([
  "Beds <soon> to come",
  "Less < more, <b>bold</b> & so on",
  "Tom &amp; Ann, &lt;",
  "An end ]]> inside",
  'Quotes “ ” " ’ and señor 🍺',
  "<script>alert(1)</script>",
])("a title or description in the feed reads as it was written: %s", (words) => {
  const xml = atomFeed([{ ...entry, title: words, description: words }]);
  expect(shown(inEntry(xml, "title"))).toBe(`${words}: First published.`);
  expect(shown(inEntry(xml, "summary"))).toBe(words);
  const [item] = parseFeed(xml).items;
  expect([item?.title, item?.description]).toEqual([`${words}: First published.`, words]);
});

/** The HTML in an element of the feed’s first entry. */
function inEntry(xml: string, name: string): string {
  const [, found = ""] = new RegExp(`<entry>[\\s\\S]*?<${name} type="html">([\\s\\S]*?)</${name}>`).exec(xml) ?? [];
  return found
    .replaceAll("]]]]><![CDATA[>", "]]\u0000")
    .replace(/^<!\[CDATA\[|\]\]>$/g, "")
    .replaceAll("]]\u0000", "]]>");
}
