import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readProject } from "@/lib/content/check-files";
import { withStandIns } from "@/lib/content/stand-ins";
import { soundCopy } from "@/lib/dev/sound-copy";
import { Project } from "../../fixtures/project";
import { articleText } from "../../fixtures/samples";

const project = Project.small();
afterAll(() => project.delete());

const NEW = "content/en/new-page.md";
const IOP = "content/en/iop/index.md";
const copyNow = () => soundCopy(readProject(project.root));
const copied = (file: string) => join(project.root, ".contentlayer/sound", file.replace("content/", ""));

it("a page that nothing links to, and that cites what is not there, is drawn", () => {
  project.write(NEW, articleText("Some words.[^no-such-source] See [nothing](/no/such/page).<br>"));
  const { content, files } = copyNow();
  expect(files).toContain(NEW);
  expect(content.articles.get("/new-page")?.title).toBe("A sample page");
  expect(withStandIns(content).sources.get("no-such-source")?.publisher).toBe("(missing)");
});

it("a page that was never right is not there, and hides no other", () => {
  project.write(NEW, articleText("Some words.").replace("title: ", "title: ["));
  project.remove(NEW);
  copyNow();
  project.write(NEW, articleText("Some words.").replace("title: ", "title: ["));
  const { content, files } = copyNow();
  expect(files).not.toContain(NEW);
  expect(existsSync(copied(NEW))).toBe(false);
  expect(content.articles.has("/iop")).toBe(true);
  project.remove(NEW);
});

it("a file that breaks stays as it was, until it is right again", () => {
  const before = project.read(IOP);
  copyNow();
  for (const broken of [before.replace(/^title: .*/m, "title: [a"), before.replace(/^order: .*/m, "order: last")]) {
    project.write(IOP, broken);
    const { content, files } = copyNow();
    expect(files).toContain(IOP);
    expect(content.articles.get("/iop")?.outline.sections.length).toBeGreaterThan(0);
    expect(content.articles.get("/iop")?.order).toBe(Number(/^order: (\d+)/m.exec(before)?.[1]));
  }
  project.write(IOP, before.replace(/^title: .*/m, "title: Another title"));
  expect(copyNow().content.articles.get("/iop")?.title).toBe("Another title");
});

it("a file that goes is not kept", () => {
  project.remove(IOP);
  expect(copyNow().files).not.toContain(IOP);
  expect(existsSync(copied(IOP))).toBe(false);
});
