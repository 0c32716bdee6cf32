import { expect, it } from "vitest";
import { readFiles } from "@/lib/content/read-files";
import { Project, ROOT } from "../../fixtures/project";

const documents = readFiles(ROOT).files.map(({ document }) => document);

it("a page's fields are what its author wrote", () => {
  expect(documents.find(({ file }) => file === "content/en/iop/index.md")).toMatchObject({
    type: "Article",
    fields: { section: "levels", level: "iop" },
  });
});

it.each(["Article", "Level", "Source", "Helpline", "Term"] as const)("documents of the kind %s are found", (kind) => {
  expect(documents.some(({ type }) => type === kind)).toBe(true);
});

it("files come in the same order on every machine", () => {
  const files = documents.map(({ file }) => file);
  expect(files).toEqual([...files].sort());
});

it("a file that cannot be read does not hide the mistakes of the next", () => {
  const project = new Project();
  project.write("content/data/terms/aaa.yaml", "a: [");
  project.write("content/en/zzz.md", "Words.");
  const { problems } = readFiles(project.root);
  project.delete();
  expect(problems.map(({ file }) => file)).toEqual(["content/data/terms/aaa.yaml", "content/en/zzz.md"]);
});

it("a part of a text is found by its heading's id, a field by its name", () => {
  const project = new Project();
  project.write("content/en/places.md", "---\ntitle: A\ntags: [detox]\n---\nWords.\n\n## Tags {#tags}\n\n### Cost {#cost}\n");
  const file = readFiles(project.root).files.find((one) => one.file === "content/en/places.md");
  expect(file?.placeOf("cost")).toEqual({ line: 9, column: 1 });
  expect(file?.placeOf("tags")).toEqual({ line: 3, column: 7 });
  project.delete();
});
