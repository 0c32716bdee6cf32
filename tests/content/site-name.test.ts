import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { content } from "@/lib/content";
import { readProject } from "@/lib/content/check-files";
import { inSiteName } from "@/lib/content/site-name";
import { siteSections } from "@/lib/page/site-sections";
import { LOCAL, layEdition } from "../fixtures/edition-project";
import { inSmall, ROOT } from "../fixtures/project";
import { articleText } from "../fixtures/samples";

afterEach(() => {
  vi.unstubAllEnvs();
});

const OURS = "Care Steps";

/** All content under a name. */
function under(name: string): typeof content {
  vi.stubEnv("SITE_NAME", name);
  return inSiteName(content, ROOT);
}

describe("our texts call the site by its name", () => {
  it.each(["", OURS, "  "])("which is ours where nothing else is said: “%s”", (name) => {
    expect(under(name)).toBe(content);
  });

  it("in titles, summaries and texts, as HTML, as Markdown and in search", () => {
    const named = under("River_Care & <Co>");
    const about = named.articles.get("/about");
    expect(content.articles.get("/about")?.title).toBe(`About ${OURS}`);
    expect(about?.title).toBe("About River_Care & <Co>");
    expect(about?.summary.join(" ")).toContain("River_Care & <Co> explains");
    expect(about?.html).toContain("River_Care &amp; &lt;Co&gt; explains");
    expect(about?.markdown).toContain("River\\_Care & \\<Co\\> explains");
    expect(JSON.stringify(siteSections(named))).toContain("River_Care & <Co> explains");
    const left = [...named.articles.values()].filter((article) => JSON.stringify(article).includes(OURS));
    expect(left.map(({ address }) => address)).toEqual([]);
  });

  it("and say nothing else anew: pages without the name are the same", () => {
    expect(under("River Care").articles.get("/iop")).toEqual(content.articles.get("/iop"));
  });

  it("which a local edition gives too; its own pages mean us when they name us", () => {
    inSmall((project) => {
      try {
        layEdition(project);
        project.append("content/en/iop/index.md", `\n## Who says so {#who-says}\n\n${OURS} says so.\n`);
        project.write(`${LOCAL}/pages/visit.md`, articleText("Words.", { title: `From ${OURS}` }));
        const { articles } = inSiteName(readProject(project.root).content, project.root);
        expect(
          articles
            .get("/iop")
            ?.outline.sections.map(({ text }) => text)
            .join(" "),
        ).toContain("River Care says so.");
        expect(articles.get("/visit")?.title).toBe(`From ${OURS}`);
      } finally {
        rmSync(join(project.root, LOCAL), { recursive: true });
      }
    });
  });
});
