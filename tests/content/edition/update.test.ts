import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { expect, it } from "vitest";
import { readProject } from "@/lib/content/check-files";
import { command as publish } from "@/lib/content/commands/publish";
import { discreet } from "@/lib/content/editorial/rules/discreet";
import { published } from "@/lib/content/editorial/rules/published";
import { LOCAL, layEdition, told } from "../../fixtures/edition-project";
import { Project, publishAll, ROOT } from "../../fixtures/project";
import { articleText } from "../../fixtures/samples";
import { ALL } from "../../fixtures/scope";

const MINUTES = 300_000;
const OURS = "content/en/iop/evening-and-virtual.md";

/** Nothing of the machine's own settings, so that the test is the same everywhere. */
const ENV = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };

function git(cwd: string, ...words: string[]): string {
  const who = ["-c", "user.name=Tests", "-c", "user.email=tests@example.org", "-c", "init.defaultBranch=main"];
  return execFileSync("git", [...who, ...words], { cwd, env: ENV, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
}

/** Addresses and headings that readers may have kept are looked at too. */
const RULES = [published, discreet];

function mistakes(project: Project) {
  return told(project, RULES).filter(({ warning }) => !warning);
}

/** A page of ours in place of which the edition has its own, a note, and a page left out. */
function layOwn(project: Project): void {
  const headings = [...project.read(OURS).matchAll(/^## .*$/gm)].map(([heading]) => `${heading}\n\nWords.`);
  layEdition(project, { leftOut: { "/iop/reasons": "/iop" }, replaces: { "/iop/evening-and-virtual": "000000000000" } });
  project.write(`${LOCAL}/pages/iop/evening-and-virtual.md`, articleText(headings.join("\n\n"), { title: "Evenings here" }));
  project.write(
    `${LOCAL}/pages/visit.md`,
    articleText("See [IOP](/iop/reasons#evidence).", { title: "Our visit", related: "[/iop]" }),
  );
  project.write(
    `${LOCAL}/notes/local-note.yaml`,
    "id: local-note\nat: /iop/evening-and-virtual#new-name\nlines: [{ text: Here too., sources: [] }]\nmoreAt: /visit\nmoreLabel: Our visit\n",
  );
}

/** What a newer version of ours does near an edition: pages that change, come and go, and headings with new names. */
function update(base: Project): void {
  base.append(OURS, "\n## A new part {#new-part}\n\nWords.\n");
  base.append(
    "content/en/iop/index.md",
    "\nSee [the new part](/iop/evening-and-virtual#new-part) and [reasons](/iop/reasons#evidence).\n",
  );
  base.write("content/en/visit.md", articleText("Words.", { title: "A visit" }));
  base.append("content/en/levels.md", "\nSee [a visit](/visit).\n");
  base.write(
    "content/data/helplines/new-line.yaml",
    base.read("content/data/helplines/crisis-988.yaml").replace("id: crisis-988", "id: new-line"),
  );
  publishAll(base);
}

it.runIf(ALL)(
  "an edition survives an update of ours: nothing conflicts, and both are sound before and after",
  { timeout: MINUTES },
  () => {
    const base = Project.small();
    const own = new Project(new Map());
    const copy = own.root;
    try {
      base.copy(".gitignore");
      git(base.root, "init", "-q");
      git(base.root, "add", "-A");
      git(base.root, "commit", "-qm", "An older version");
      git(tmpdir(), "clone", "-q", base.root, copy);
      layOwn(own);
      publish([], { root: copy, print: () => undefined, warn: () => undefined });
      expect(git(copy, "status", "--porcelain")).toBe("");
      expect(mistakes(own)).toEqual([]);

      update(base);
      git(base.root, "add", "-A");
      git(base.root, "commit", "-qm", "A newer version");
      git(copy, "pull", "-q", "--ff-only");
      expect(git(copy, "status", "--porcelain")).toBe("");

      expect(mistakes(base)).toEqual([]);
      expect(mistakes(own)).toEqual([]);
      const words = told(own, RULES)
        .map(({ message }) => message)
        .join("\n");
      expect(words).toContain("iop/evening-and-virtual.md, which your page stands in for, has changed.");
      expect(words).toContain("the heading /iop/evening-and-virtual#new-part was published and is gone.");
      expect(words).toContain("your page stands in for content/en/visit.md, and names no digest of it.");
      // What readers get: the edition's pages, and the new ones of ours.
      const { content } = readProject(copy);
      expect(content.articles.get("/visit")?.title).toBe("Our visit");
      expect(content.articles.get("/iop/evening-and-virtual")?.title).toBe("Evenings here");
      expect(content.articles.has("/iop/reasons")).toBe(false);
      expect(content.helplines.has("new-line")).toBe(true);
      expect(content.articles.get("/visit")?.outline.links.map(({ to }) => to)).toEqual(["/iop"]);
    } finally {
      base.delete();
      own.delete();
    }
  },
);

it.runIf(ALL)("git passes over the folder of an edition", () => {
  const ignored = execFileSync("git", ["check-ignore", `${LOCAL}/edition.yaml`], { cwd: ROOT, encoding: "utf8" });
  expect(ignored.trim()).toBe(`${LOCAL}/edition.yaml`);
});
