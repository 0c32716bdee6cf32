import { describe, expect, it } from "vitest";
import { RULES } from "@/lib/content/editorial";
import { discreet } from "@/lib/content/editorial/rules/discreet";
import { published } from "@/lib/content/editorial/rules/published";
import { type Change, foundInSmall, inShort, publishAll } from "../../fixtures/project";
import { articleText } from "../../fixtures/samples";

const RULES_OF_LISTS = RULES.filter((rule) => rule === published || rule === discreet);
const OLD = "content/en/old-page.md";
const TEXT = articleText("## One {#one}\n\nWords.\n\n## Two {#two}\n\nWords.");

/** With a page that is published, and that another one links to. */
const foundWhen = (change: Change) =>
  foundInSmall((project) => {
    project.write(OLD, TEXT);
    project.append("content/en/about.md", "\nSee the [old page](/old-page) and [a part](/old-page#two).\n");
    publishAll(project);
    change(project);
  }, RULES_OF_LISTS).map(inShort);

const GONE = "content/data/published.yaml · the page /old-page was published and is gone.";

describe("a page that goes by hand", () => {
  it("is told in one line, with the command that does it right, and what links to it is not", () => {
    expect(foundWhen((project) => project.remove(OLD))).toEqual([
      `${GONE} Bring its file back, then run “npm run move -- /old-page --delete /instead”, with the page that its readers get, or “npm run move -- /old-page /new”.`,
    ]);
  });

  it("is known again under its new name", () => {
    const found = foundWhen((project) => {
      project.remove(OLD);
      project.write("content/en/new-page.md", TEXT);
    });
    expect(found).toEqual([
      `${GONE} Give its file, content/en/new-page.md, its old name again, then run “npm run move -- /old-page /new-page”.`,
    ]);
  });

  it("comes before what is wrong elsewhere", () => {
    const found = foundWhen((project) => {
      project.remove(OLD);
      project.append("content/en/about.md", "\nSee [nothing](/no/such/page).\n");
    });
    expect(found[0]).toContain(GONE);
    expect(found).toHaveLength(2);
  });
});

describe("a page that moved", () => {
  const moved: Change = (project) => {
    project.remove(OLD);
    project.write("content/en/new-page.md", TEXT);
    project.write("content/data/redirects.yaml", "/old-page: /new-page\n");
    publishAll(project);
  };

  it("is named where something still leads to its old address", () => {
    expect(foundWhen(moved).map((line) => line.replace(/^\S+ · /, ""))).toEqual([
      '"/old-page" moved to /new-page. Write (/new-page).',
      '"/old-page#two" moved to /new-page#two. Write (/new-page#two).',
    ]);
  });

  it("has its own slip told alone", () => {
    const found = foundWhen((project) => {
      moved(project);
      project.replace("content/en/about.md", "[old page](/old-page) and [a part](/old-page#two)", "[what is new](/new-page)");
      project.replace("content/en/new-page.md", "\ntags: []", "\ntags: [a");
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^content\/en\/new-page\.md:/);
  });
});
