/** How an editor says in Markdown what a tag says. */
const IN_MARKDOWN: readonly (readonly [tags: RegExp, fix: string])[] = [
  [/^!/, "Take it out: what is only for you stands nowhere in a page."],
  [/^(?:br|hr|p|div|span|section|center)$/, "Take it out, and leave an empty line between two paragraphs."],
  [/^(?:b|strong)$/, "Write **words**."],
  [/^(?:i|em|u|mark|small|font|sup|sub)$/, "Take it out, or write **words** where they matter most."],
  [/^a$/, "Write [words](/address)."],
  [/^h[1-6]$/, "Write “## Words {#words}”."],
  [/^(?:ul|ol|li)$/, "Write “- ” before each point, on a line of its own."],
  [/^(?:table|thead|tbody|tr|td|th)$/, "Write the head, a row “| --- | --- |”, then the rows, each cell between | and |."],
  [/^(?:details|summary|blockquote|aside)$/, "Write a box: “:::note”, the text, “:::”."],
];
const OTHER = "Take it out, and write its words in Markdown.";

/** What to write in place of HTML. */
export function htmlRemedy(html: string): string {
  const [, tag = ""] = /^<\s*\/?\s*(!|[a-z0-9]+)/i.exec(html) ?? [];
  return IN_MARKDOWN.find(([tags]) => tags.test(tag.toLowerCase()))?.[1] ?? OTHER;
}
