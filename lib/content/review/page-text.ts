import type { Root } from "mdast";
import { pathOf } from "../edition/layers";
import { ownLevel } from "../level-facts";
import { parseMarkdown } from "../markdown/outline";
import type { Article, Content, Helpline } from "../model";
import { readText } from "../read-text";
import type { Settings } from "../settings";
import { callsOf, isEmergency } from "../vocabulary/emergency-pages";
import { type Block, block } from "./block";
import { cardBlocks, factBlocks, phoneBlocks, redBoxBlocks, stairBlocks, wayBlocks, weekBlocks } from "./data-blocks";
import { drawnText } from "./drawn-blocks";
import { textBlocks } from "./text-blocks";

/** All that a page says to its readers, in the order in which they meet it. */
export interface PageText {
  readonly address: string;
  readonly title: string;
  /** The article's file; null for a page that is drawn from data, which has no place for a review. */
  readonly file: string | null;
  readonly blocks: readonly Block[];
  /** Phone lines that the page names without telling of them. */
  readonly named: readonly Helpline[];
}

/** What pages are made of, and how an article's text is read. */
export interface PageTextInputs {
  readonly content: Content;
  readonly danger: Settings["danger"];
  readonly treeOf: (article: Article) => Root;
}

/** The texts as they lie in a project’s folder. */
export function treesIn(root: string): PageTextInputs["treeOf"] {
  return ({ file }) => parseMarkdown(readText(pathOf(root, file)));
}

/**
 * What a page says, from its own text and from the data that it shows. Left out are what the site says on every page,
 * links to other pages, and dates.
 * @returns null when no page made of content has this address
 */
export function pageText(address: string, inputs: PageTextInputs): PageText | null {
  const { content, danger } = inputs;
  const article = content.articles.get(address);
  if (article) {
    const blocks = [...headBlocks(article), ...articleBlocks(article, inputs), ...redBoxBlocks(address, danger)];
    return { address, title: article.title, file: article.file, blocks, named: linesNamed(blocks, content, article) };
  }
  const drawn = drawnText(address, content);
  if (!drawn) return null;
  const blocks = [...headBlocks(drawn.head), ...drawn.blocks];
  return { address, title: drawn.head.title, file: null, blocks, named: linesNamed(blocks, content) };
}

function headBlocks({ title, description }: Pick<Article, "title" | "description">): Block[] {
  return [block("title", "Title", title), block("description", "Title", description)];
}

function articleBlocks(article: Article, { content, treeOf }: PageTextInputs): Block[] {
  const { address, summary, tags, helplines = [] } = article;
  const { first, rest } = textBlocks(treeOf(article), content.articles.size);
  const short = summary.map((line) => block("short version", "The short version", line));
  const end = [...cardBlocks(tags, content), ...phoneBlocks(helplines, content)];
  if (isEmergency(address)) return [...callBlocks(address), ...first, ...short, ...rest, ...end];
  const level = ownLevel(article, content.levels);
  const steps = level || address === "/levels" ? stairBlocks(content) : [];
  return [
    ...short,
    ...(level ? [...factBlocks(level), ...weekBlocks(level)] : []),
    ...first,
    ...rest,
    ...(level ? wayBlocks(level, content) : []),
    ...steps,
    ...end,
  ];
}

function callBlocks(address: string): Block[] {
  return callsOf(address).map(({ label, note }) => block("call button", "Call buttons", note ? `${label} (${note})` : label));
}

/** The danger line of every page names them. */
const ALWAYS = ["emergency-911", "crisis-988", "samhsa-helpline"];

function linesNamed(blocks: readonly Block[], { helplines }: Content, article?: Article): Helpline[] {
  const links = article?.outline.links.map(({ to }) => to) ?? [];
  const inOrder = [...helplines.values()].sort((a, b) => a.order - b.order);
  // Two lines may share a number, and differ in what a caller presses then: a link names the first of them.
  const linked = links.map((to) => inOrder.find(({ tel, text }) => to === `tel:${tel}` || to === `sms:${text?.to}`));
  const isNamed = (line: Helpline) =>
    ALWAYS.includes(line.id) || linked.includes(line) || blocks.some(({ text }) => text.includes(line.number));
  return inOrder.filter((line) => !article?.helplines?.includes(line.id) && isNamed(line));
}
