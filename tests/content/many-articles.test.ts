import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { checkFiles } from "@/lib/content/check-files";
import { contentDay } from "../fixtures/day";
import { inLetters } from "../fixtures/letters";
import { Project, publishAll, ROOT } from "../fixtures/project";
import { ALL } from "../fixtures/scope";

const MINUTES = 300_000;
const COUNT = 1000;
const MODELS = ["iop/reasons.md", "iop/what-to-expect.md", "iop/is-it-right-for-me.md"];

/**
 * The beginning of a real text, up to its second heading, under a title of its own, which leads on to the next: much
 * as tests/load/generate.ts makes them.
 */
function article(project: Project, i: number): string {
  return project
    .read(`content/en/${MODELS[i % MODELS.length]}`)
    .replace(/^title: .*$/m, `title: Generated article ${inLetters(i)}`)
    .replace(/^shortTitle: .*$/m, `shortTitle: Article ${inLetters(i)}`)
    .replace(/^description: .*$/m, `description: What article ${inLetters(i)} tells.`)
    .replace(/^ {2}- (?!date:).*\d.*$/gm, (_line, at: number) => `  - It is so, says ${inLetters(at)}.`)
    .replace(/^related: .*$/m, `related: [/many/a${(i % COUNT) + 1}]`)
    .replace(/^(## [\s\S]*?)^## [\s\S]*/m, "$1")
    .replace(/^## .*$/m, (heading) => heading.replace("## ", `## Part ${i}: `));
}

it.runIf(ALL)("a thousand more articles are checked by all rules, and nothing is found", { timeout: MINUTES }, () => {
  const project = new Project();
  try {
    for (let i = 1; i <= COUNT; i += 1) project.write(`content/en/many/a${i}.md`, article(project, i));
    publishAll(project);
    const pages = readdirSync(join(ROOT, "content/en"), { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".md"),
    );
    expect(checkFiles(project.root, { day: contentDay(ROOT) }).summary).toContain(`${pages.length + COUNT} articles`);
  } finally {
    project.delete();
  }
});
