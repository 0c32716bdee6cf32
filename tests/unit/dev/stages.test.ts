import { expect, it } from "vitest";
import { stagesOf } from "@/lib/dev/pipeline";

it.each([
  ["content/en/php.md", "content script"],
  ["content/local/edition.yaml", "content script"],
  ["components/search/suggest.tsx", "script"],
  ["lib/search/rank.ts", "script"],
  ["app/base.css", "pages"],
  ["lib/page/article.ts", "pages"],
  ["lib/dev/front.ts", ""],
  ["content/en/.php.md.swp", ""],
  ["app/base.css~", ""],
  ["package.json", ""],
])("a change of %s makes anew: %s", (file, stages) => {
  expect(stagesOf(file).join(" ")).toBe(stages);
});
