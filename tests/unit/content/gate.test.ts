import { expect, it } from "vitest";
import { content } from "@/lib/content";
import { openContent } from "@/lib/content/gate";
import { ContentError } from "@/lib/content/problem";
import { readFiles } from "@/lib/content/read-files";
import { ROOT } from "../../fixtures/project";

it("the content is frozen", () => {
  expect(Object.isFrozen(content)).toBe(true);
});

it("every source is frozen", () => {
  expect([...content.sources.values()].filter((source) => !Object.isFrozen(source))).toEqual([]);
});

it("articles are found by address, data by id", () => {
  expect(content.articles.get("/iop/what-to-expect")?.file).toBe("content/en/iop/what-to-expect.md");
  expect(content.levels.get("iop")?.file).toBe("content/data/levels/iop.yaml");
});

it("no documents at all are refused, since seven levels must be there", () => {
  expect(() => openContent([])).toThrow(ContentError);
});

it("one document's mistake is told alone, not with what follows from it", () => {
  const documents = readFiles(ROOT).files.map(({ document }) => document);
  const broken = documents.map((document) =>
    document.file === "content/data/levels/iop.yaml" ? { ...document, fields: null } : document,
  );
  expect(() => openContent(broken)).toThrow(
    "Content has 1 problem(s):\n  content/data/levels/iop.yaml:1:1 fields — is empty. — Write its fields: docs/data.md shows a file of each kind, docs/editing.md a page.",
  );
});

it("the order in which a disk lists the files changes nothing", () => {
  const documents = readFiles(ROOT).files.map(({ document }) => document);
  const order = ({ articles, sources }: ReturnType<typeof openContent>) => [...articles.keys(), ...sources.keys()];
  expect(order(openContent([...documents].reverse()))).toEqual(order(openContent(documents)));
});
