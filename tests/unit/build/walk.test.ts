import type { Element } from "hast";
import { toHtml } from "hast-util-to-html";
import { expect, it } from "vitest";
import { parseHtml } from "@/lib/build/document";
import { takeOut, walk } from "@/lib/build/walk";
import { page } from "../../fixtures/rendered-page";

const tree = () => parseHtml(page("<main><!--a--><p>b<b>c</b></p><p hidden>d</p></main>"));

it("every element and comment is met once, parents first, with what is around it", () => {
  const met: string[] = [];
  walk(tree(), (node, ancestors) => {
    const name = node.type === "comment" ? `<!--${node.value}-->` : node.tagName;
    met.push([...ancestors.map(({ tagName }) => tagName), name].join(" "));
  });
  expect(met).toEqual([
    "html",
    "html head",
    "html head title",
    "html body",
    "html body main",
    "html body main <!--a-->",
    "html body main p",
    "html body main p b",
    "html body main p",
  ]);
});

it("what is taken out goes with all it holds, and is handed over in the order of the text", () => {
  const root = tree();
  const taken = takeOut(
    root,
    (node) => node.type === "comment" || (node.type === "element" && (node as Element).tagName === "p"),
  );
  expect(taken.map((node) => toHtml(node as Element))).toEqual(["<!--a-->", "<p>b<b>c</b></p>", "<p hidden>d</p>"]);
  expect(toHtml(root)).toContain("<main></main>");
});

it("where nothing is unwanted, nothing changes", () => {
  const root = tree();
  expect(takeOut(root, () => false)).toEqual([]);
  expect(root).toEqual(tree());
});
