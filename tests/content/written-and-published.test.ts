import type { Nodes as HastNodes } from "hast";
import { fromParse5 } from "hast-util-from-parse5";
import { parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { checkMarkdown } from "@/lib/content/checks/markdown";
import { unseenFindings, writingFindings } from "@/lib/content/checks/writing";
import { parseMarkdown } from "@/lib/content/markdown/outline";
import { SECOND_PART } from "@/lib/content/markdown/parts";
import { readFiles } from "@/lib/content/read-files";
import { compile } from "../fixtures/compile";
import { ROOT } from "../fixtures/project";
import { randomNumbers } from "../fixtures/random";
import { ALL } from "../fixtures/scope";
import { BENDS, type Bend } from "./bends";
import { meantText } from "./meant-text";

const SEED = 20261129;
const ARTICLES = readFiles(ROOT).files.filter(({ type }) => type === "Article");
/** How many articles each bend bends, and how many may have nothing for it. */
const [ROUNDS, TRIES] = ALL ? [6, 60] : [1, 30];

/** A text without its front matter, as an editor writes it. */
const bodies = ARTICLES.map((of) => ({ file: of.file, text: of.text().replace(/^---\n[\s\S]*?\n---\n/, "") }));

/** The words of a compiled page, without marks of notes, titles that boxes get by themselves, and signs beside headings. */
function publishedText(markdown: string): string {
  const tree = fromParse5(parseFragment(compile(markdown).replace(SECOND_PART, "")) as never) as HastNodes;
  return squeezed(wordsOf(tree));
}

function wordsOf(node: HastNodes): string {
  if (node.type === "text") return node.value;
  if (!("children" in node)) return "";
  if (node.type === "element" && [node.properties.className].flat().includes("permalink")) return "";
  const inner = node.children.map(wordsOf).join("");
  return node.type === "element" && /^(?:p|li|h\d|div|td|th|tr|br|ul|ol|table)$/.test(node.tagName) ? ` ${inner} ` : inner;
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** What the check tells of a text. */
function told(markdown: string): string[] {
  const tree = parseMarkdown(markdown);
  return [...unseenFindings(markdown), ...checkMarkdown(tree, markdown), ...writingFindings(tree, markdown)].map(
    ({ message }) => message,
  );
}

describe("what is published reads as it was written", () => {
  it("in every article", () => {
    expect(bodies.length).toBeGreaterThan(80);
    const otherwise = bodies.filter(({ text }) => publishedText(text) !== squeezed(meantText(text)));
    expect(otherwise.map(({ file }) => file)).toEqual([]);
  });

  it.each(Object.entries(BENDS))("or the check says why: %s", (_name, bend: Bend) => {
    const next = randomNumbers(SEED);
    const silent: string[] = [];
    let bent = 0;
    for (let i = 0; i < TRIES && bent < ROUNDS; i += 1) {
      const { file, text } = bodies[Math.floor(next() * bodies.length)] ?? { file: "", text: "" };
      const written = bend(text, next);
      if (written === null || written === text) continue;
      bent += 1;
      if (told(written).length === 0 && publishedText(written) !== squeezed(meantText(written)))
        silent.push(`${file}: ${difference(written)}`);
    }
    expect(bent).toBeGreaterThan(0);
    expect(silent).toEqual([]);
  });

  it("the measure sees words that are lost, added or glued: each of these differs", () => {
    const differs = (markdown: string) => publishedText(markdown) !== squeezed(meantText(markdown));
    expect(
      [
        "::: note\nWords.\n:::",
        "##Words",
        "A [page] (/iop).",
        "| a | b |\n| - | - |\n| 1 | 2 | 3 |",
        "[note]: words",
        "A **bold word",
      ].map(differs),
    ).not.toContain(false);
    expect(
      ["Words, **bold** and [linked](/iop).", ":::note\nWords.\n:::", "It is 2~3 weeks, 4~6.", "1. a\n2. b"].map(differs),
    ).not.toContain(true);
  });
});

function difference(written: string): string {
  const [a, b] = [publishedText(written), squeezed(meantText(written))];
  const at = [...a].findIndex((sign, i) => sign !== b[i]);
  return `…${a.slice(Math.max(0, at - 20), at + 30)}… for …${b.slice(Math.max(0, at - 20), at + 30)}…`;
}
