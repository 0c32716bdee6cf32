import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { discreet } from "@/lib/content/editorial/rules/discreet";
import { published } from "@/lib/content/editorial/rules/published";
import { LOCAL, layEdition, told } from "../../fixtures/edition-project";
import { type Change, inShort, inSmall, publishAll } from "../../fixtures/project";
import { articleText } from "../../fixtures/samples";

/** What the rules about lists say of a small project under an edition. */
function saidOf(change: Change): string[] {
  return inSmall((project) => {
    try {
      publishAll(project);
      layEdition(project);
      change(project);
      const found = told(project, [published, discreet]);
      return found.filter(({ rule }) => rule === "published" || rule === "discreet").map(inShort);
    } finally {
      rmSync(join(project.root, LOCAL), { recursive: true });
    }
  });
}

const PAGE = articleText("Words.\n\n## Bring it {#bring}\n\nWords.", { title: "A visit" });

describe("what is said of an edition’s own lists names the edition’s files", () => {
  it("for a page that is on none of them yet", () => {
    expect(saidOf((project) => project.write(`${LOCAL}/pages/visit.md`, PAGE))).toEqual([
      `${LOCAL}/discreet.yaml · /visit has no code. When you are sure of its address, run “npm run content:publish”.`,
      expect.stringMatching(`^${LOCAL}/published.yaml · /visit has parts that are not on the list`),
    ]);
  });

  it("for a page that is gone, as the example’s is where its lists were left", () => {
    const lists: Change = (project) => {
      project.write(`${LOCAL}/published.yaml`, "/visit: [bring]\n");
      project.write(`${LOCAL}/discreet.yaml`, "/visit: w4c4d8\n");
    };
    expect(saidOf(lists)).toEqual([
      `${LOCAL}/discreet.yaml · the code of /visit leads to no article. Say in ${LOCAL}/redirects.yaml which article it became; its readers keep the link.`,
      `${LOCAL}/published.yaml · the page /visit was published and is gone. Bring it back under its old name, or say in ${LOCAL}/redirects.yaml where it went, like “/visit: /levels”.`,
    ]);
  });

  it("for a heading that is gone, and for a line that leads nowhere", () => {
    const changed: Change = (project) => {
      project.write(`${LOCAL}/pages/visit.md`, PAGE);
      project.write(`${LOCAL}/published.yaml`, "/visit: [bring, pay]\n");
      project.write(`${LOCAL}/discreet.yaml`, "/visit: w4c4d8\n");
      project.write(`${LOCAL}/redirects.yaml`, "/visit#old: /visit#nowhere\n");
    };
    expect(saidOf(changed)).toEqual([
      expect.stringMatching(`^${LOCAL}/published.yaml · the heading /visit#pay was published and is gone`),
      `${LOCAL}/redirects.yaml · /visit#old leads to /visit#nowhere, which is not there. Correct where it leads.`,
    ]);
  });

  it("for a page that is left out, its line in edition.yaml; that it leads to no page is told by another rule", () => {
    const [file, slip] = [`${LOCAL}/edition.yaml`, "leftOut./iop/reasons"];
    expect(saidOf((project) => layEdition(project, { leftOut: { "/iop/reasons": "/iop#nowhere" } }))).toEqual([
      `${file} · ${slip} · /iop/reasons leads to /iop#nowhere, which is not there. Correct where it leads.`,
    ]);
    const nowhere = saidOf((project) => layEdition(project, { leftOut: { "/iop/reasons": "/nowhere" } }));
    expect(nowhere.join("\n")).not.toContain("which is not there");
  });

  it("but for ours, ours", () => {
    expect(saidOf((project) => project.replace("content/data/discreet.yaml", "/iop:", "/gone:"))).toEqual([
      expect.stringMatching("^content/data/discreet.yaml · /iop has lost its code"),
      expect.stringMatching(
        "^content/data/discreet.yaml · the code of /gone leads to no article. Say in content/data/redirects.yaml",
      ),
    ]);
  });
});
