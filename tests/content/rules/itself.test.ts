import { expect, it } from "vitest";
import { problemsAfter } from "../../fixtures/project";
import { addArticle } from "../../fixtures/samples";

const LEVEL = "content/data/levels";

it.each(["[/sample]", "[/levels, /sample]"])("a page does not lead on to itself: %s", (related) => {
  const [line = "", ...more] = problemsAfter((project) => addArticle(project, "sample", "Some words.", { related }));
  expect(more).toEqual([]);
  expect(line).toMatch(/^content\/en\/sample\.md · related\.[01] · names the page itself\. Name a page to read next/);
});

it.each([
  ["iop", "up.0", "to: php", "to: iop"],
  ["php", "down.0", "to: iop", "to: php"],
])("a level does not lead on to itself: %s, %s", (level, field, from, to) => {
  const file = `${LEVEL}/${level}.yaml`;
  const lines = problemsAfter((project) => {
    const [before = "", after = ""] = project.read(file).split(new RegExp(`(?=^${field.split(".")[0]}:)`, "m"));
    project.write(file, `${before}${after.replace(from, to)}`);
  });
  expect(lines).toEqual([`${file} · ${field}.to · is the level itself. Name the level that people go to.`]);
});
