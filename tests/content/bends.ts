/** Bends a text in one place, as a slip of an editor or of a program does; null where the text has no such place. */
export type Bend = (text: string, next: () => number) => string | null;

/** Changes one of the places that a pattern finds, drawn at random. */
function at(pattern: RegExp, change: (found: string) => string): Bend {
  return (text, next) => {
    const places = [...text.matchAll(new RegExp(pattern, pattern.flags.includes("g") ? pattern.flags : `${pattern.flags}g`))];
    const place = places[Math.floor(next() * places.length)];
    if (!place) return null;
    return text.slice(0, place.index) + change(place[0]) + text.slice(place.index + place[0].length);
  };
}

const to = (written: string) => () => written;
/** A paragraph of plain words. */
const PARAGRAPH = /(?<=\n\n)\p{Lu}[^\n]+(?=\n\n)/u;
const HEADING = /^## .+$/m;
const OPEN = /^:::[a-z-]+(?:\[.*\])?$/m;
const CLOSE = /^:::$/m;
const LINK = /(?<!!)\[[^\][^]+\]\([^()\s]+\)/;
const NOTE = /\[\^[a-z0-9-]+\]/;
const BOLD = /\*\*[^*\n]+\*\*/;
const ITEM = /^- .+$/m;
const WORD = /(?<= )\p{L}{4,}(?= )/u;

const signs = (prefix: string, list: readonly string[]) =>
  Object.fromEntries(
    list.map((sign) => [`${prefix} “${JSON.stringify(sign).slice(1, -1)}”`, at(WORD, (word) => `${word}${sign}`)]),
  );
const before = (prefix: string, list: readonly string[]) =>
  Object.fromEntries(
    list.map((sign) => [`${prefix} “${JSON.stringify(sign).slice(1, -1)}”`, at(PARAGRAPH, (words) => `${sign}${words}`)]),
  );

/** Some hundred ways to bend an article, by what an editor did. */
export const BENDS: Readonly<Record<string, Bend>> = {
  "a space after the colons of a box": at(OPEN, (line) => line.replace(":::", "::: ")),
  "words on a box’s first line": at(OPEN, (line) => `${line} now`),
  "two colons": at(OPEN, (line) => line.slice(1)),
  "four colons": at(OPEN, (line) => `:${line}`),
  "a capital in a box’s name": at(OPEN, (line) => line.replace(/[a-z]/, (letter) => letter.toUpperCase())),
  "wide colons": at(OPEN, (line) => line.replaceAll(":", "：")),
  "a box’s title without its end": at(/^:::[a-z-]+\[.*\]$/m, (line) => line.slice(0, -1)),
  "a box indented by four spaces": at(OPEN, (line) => `    ${line}`),
  "a box indented by a tab": at(OPEN, (line) => `\t${line}`),
  "a box indented by a space": at(OPEN, (line) => ` ${line}`),
  "a box in a quote": at(OPEN, (line) => `> ${line}`),
  "a box with a class": at(OPEN, (line) => `${line}{.big}`),
  "a box with an escape": at(OPEN, (line) => `\\${line}`),
  "a box that is not closed": at(CLOSE, to("")),
  "a box closed by two colons": at(CLOSE, to("::")),
  "a box closed by four colons": at(CLOSE, to("::::")),
  "a box closed with a word": at(CLOSE, to("::: end")),
  "a box closed in its last line": at(/\n:::$/m, to(" :::")),
  "a box closed twice": at(CLOSE, to(":::\n\n:::")),
  "a box without its first line": at(OPEN, to("")),
  "a box in a box": at(CLOSE, to(":::note\nMore.\n:::\n:::")),
  "a GitHub box": at(PARAGRAPH, (words) => `> [!NOTE]\n> ${words}`),
  "an admonition": at(PARAGRAPH, (words) => `!!! note\n    ${words}`),
  "a heading without its space": at(HEADING, (line) => line.replace(" ", "")),
  "a heading with a no-break space": at(HEADING, (line) => line.replace(" ", "\u00a0")),
  "a heading with an em space": at(HEADING, (line) => line.replace(" ", "\u2003")),
  "a heading with two spaces": at(HEADING, (line) => line.replace(" ", "  ")),
  "a heading indented by four spaces": at(HEADING, (line) => `    ${line}`),
  "a heading without id": at(HEADING, (line) => line.replace(/ \{#.*\}/, "")),
  "a heading whose id is glued": at(HEADING, (line) => line.replace(" {#", "{#")),
  "a heading whose id stands apart": at(HEADING, (line) => line.replace("{#", "{ #")),
  "a heading whose id is not closed": at(HEADING, (line) => line.slice(0, -1)),
  "a heading whose id comes first": at(HEADING, (line) => line.replace(/^## (.*) (\{#.*\})$/, "## $2 $1")),
  "a heading with signs behind": at(HEADING, (line) => `${line} ##`),
  "a heading of seven signs": at(HEADING, (line) => `#####${line}`),
  "a heading of wide signs": at(HEADING, (line) => line.replace("##", "＃＃")),
  "a heading by a line below": at(PARAGRAPH, (words) => `${words}\n---`),
  "a heading by a line of =": at(PARAGRAPH, (words) => `${words}\n===`),
  "a heading with no empty line above": at(/\n\n(?=## )/, to("\n")),
  "a link with a space inside": at(LINK, (link) => link.replace("](", "] (")),
  "a link that is not closed": at(LINK, (link) => link.slice(0, -1)),
  "a link whose words are not closed": at(LINK, (link) => link.replace("](", "(")),
  "a link without its opening bracket": at(LINK, (link) => link.slice(1)),
  "a link the wrong way round": at(LINK, (link) => link.replace(/^\[(.*)\]\((.*)\)$/, "($1)[$2]")),
  "a link with a space in its address": at(LINK, (link) => link.replace(")", " x)")),
  "a link with a title": at(LINK, (link) => link.replace(")", ' "more")')),
  "a link by reference to nothing": at(LINK, (link) => link.replace(/\((.*)\)$/, "[nowhere]")),
  "a link in double brackets": at(LINK, (link) => `[${link}]`),
  "a link in angle brackets": at(LINK, (link) => link.replace(/^\[.*\]\((.*)\)$/, "<$1>")),
  "a link broken in two lines": at(LINK, (link) => link.replace("](", "]\n(")),
  "a link as a picture": at(LINK, (link) => `!${link}`),
  "a link with an escape": at(LINK, (link) => link.replace("](", "\\](")),
  "an unused line of an address": at(PARAGRAPH, (words) => `${words}\n\n[more]: /iop`),
  "a note with a space": at(NOTE, (note) => note.replace("^", "^ ")),
  "a note with a space before": at(NOTE, (note) => note.replace("[", "[ ")),
  "a note that is not closed": at(NOTE, (note) => note.slice(0, -1)),
  "a note without its sign": at(NOTE, (note) => note.replace("^", "")),
  "a note the wrong way round": at(NOTE, (note) => note.replace("[^", "^[")),
  "a note in code": at(NOTE, (note) => `\`${note}\``),
  "a note in wide brackets": at(NOTE, (note) => note.replace("[", "［")),
  "a note with its words": at(NOTE, (note) => `${note}: words`),
  "a note that is described": at(PARAGRAPH, (words) => `${words}\n\n[^here]: Some words.`),
  "bold with a space inside": at(BOLD, (bold) => bold.replace("**", "** ")),
  "bold that is not closed": at(BOLD, (bold) => bold.slice(0, -2)),
  "bold closed by one star": at(BOLD, (bold) => bold.slice(0, -1)),
  "bold over two paragraphs": at(/\n\n(?=\p{Lu})/u, to("**\n\n**")),
  "bold by underscores, not closed": at(WORD, (word) => `__${word}`),
  "a word struck out": at(WORD, (word) => `~~${word}~~`),
  "a word between tildes": at(WORD, (word) => `~${word}~`),
  "a range by a tilde": at(WORD, (word) => `${word} 2~3 and 4~6`),
  "a point without its space": at(ITEM, (line) => line.replace("- ", "-")),
  "a point with a dash": at(ITEM, (line) => line.replace("- ", "– ")),
  "a point with a dot": at(ITEM, (line) => line.replace("- ", "• ")),
  "a point with a no-break space": at(ITEM, (line) => line.replace("- ", "-\u00a0")),
  "a point to tick": at(ITEM, (line) => line.replace("- ", "- [ ] ")),
  "a point that is ticked": at(ITEM, (line) => line.replace("- ", "- [x] ")),
  "a point indented by two": at(ITEM, (line) => `  ${line}`),
  "a point indented by six": at(ITEM, (line) => `      ${line}`),
  "points with gaps in their numbers": at(/^- .+\n- .+$/m, (lines) => lines.replace("- ", "1. ").replace("\n- ", "\n3. ")),
  "points that go on in words": at(PARAGRAPH, (words) => `${words}\n2. And more.`),
  "a table without its dashes": at(PARAGRAPH, (words) => `${words}\n\n| a | b |\n| c | d |`),
  "a table with a cell too many": at(PARAGRAPH, (words) => `${words}\n\n| a | b |\n| - | - |\n| c | d | e |`),
  "a table with words glued below": at(PARAGRAPH, (words) => `| a | b |\n| - | - |\n| c | d |\n${words}`),
  "a table without outer lines": at(PARAGRAPH, (words) => `${words}\n\na | b\nc | d`),
  "a table that is right": at(PARAGRAPH, (words) => `${words}\n\n| a | b |\n| - | - |\n| c | d |`),
  "a paragraph indented by four": at(PARAGRAPH, (words) => `    ${words}`),
  "a paragraph indented by a tab": at(PARAGRAPH, (words) => `\t${words}`),
  "a paragraph in a fence": at(PARAGRAPH, (words) => `\`\`\`\n${words}\n\`\`\``),
  "a paragraph in a tag": at(PARAGRAPH, (words) => `<div>${words}</div>`),
  "a paragraph in a comment": at(PARAGRAPH, (words) => `<!-- ${words} -->`),
  "a paragraph in a quote": at(PARAGRAPH, (words) => `> ${words}`),
  "a line broken by a backslash": at(WORD, (word) => `${word}\\\n`),
  "a line broken by two spaces": at(WORD, (word) => `${word}  \n`),
  "a line broken in a paragraph": at(WORD, (word) => `${word}\n`),
  "a tag inside a line": at(WORD, (word) => `<b>${word}</b>`),
  "a name of no sign": at(WORD, (word) => `${word} &nosuch; `),
  "a half of code": at(WORD, (word) => `\`${word}`),
  ...signs("a word followed by", [
    "\u200b",
    "\u00ad",
    "\u202e",
    "\u2060",
    "\ufeff",
    "\u0007",
    "\u2028",
    "\ue000",
    "\ufdd0",
    "\ufffd",
    "*",
    "|",
    "\\",
    "_",
    "]",
    "[",
    "#",
    "{{x}}",
    ":tada:",
    "<soon>",
    "==",
    "~",
    "^",
    "$",
    "%",
    "@x",
    "…",
    "👍",
    "\u00a0",
  ]),
  ...before("a paragraph begun by", [
    "#",
    "+",
    "+ ",
    "1)",
    "1.",
    "7. ",
    "=",
    "\u2003",
    "\u00a0",
    "::",
    "{",
    "[",
    "|",
    "\\",
    ">",
    "- ",
    "-- ",
    "~ ",
    "@",
    "(c) ",
  ]),
};
