import { afterAll, describe, expect, it } from "vitest";
import { contentFindings } from "@/lib/doctor/content";
import { DAY, Project } from "../../fixtures/project";
import { sampleHelpline } from "../../fixtures/samples";

// One project with every fault, since to write its files takes longer than to look at them.
describe("content", () => {
  const project = Project.small();
  afterAll(() => project.delete());
  const linesOn = (day: string) => contentFindings(project.root, { day, rules: [] }).map(({ state, what }) => `${state} ${what}`);
  const [, source = ""] = project.read("content/en/iop/index.md").match(/\[\^([^\]]+)\]/) ?? [];

  it("that is sound is told so; that nobody reviewed it is no fault", () => {
    const pages = (project.read("content/data/published.yaml").match(/^\/.*:/gm) ?? []).length;
    expect(linesOn(DAY)).toEqual([
      expect.stringMatching(/^ok Content is sound: \d+ articles/),
      expect.stringMatching(/^ok Nothing is overdue\.$/),
      `ok 0 of ${pages} pages name a clinician who reviewed them; the others say that none has.`,
    ]);
  });

  it("with a problem is told with its place; pages, phone lines and rules that are overdue, five at most", () => {
    project.append("content/en/about.md", "\n[gone](/no-such-page)\n");
    sampleHelpline({ lastChecked: "2026-08-01" }, "late")(project);
    const rule = `- what: A rule of last year\n  until: 2026-11-01\n  pages: [/about]\n  source: ${source}\n`;
    project.write("content/data/dated-rules.yaml", rule);
    expect(linesOn(DAY)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^wrong content\/en\/about\.md:\d+:\d+ links — /),
        expect.stringMatching(/^look Overdue since 2026-10-30: phone line /),
        expect.stringMatching(/^look Overdue since 2026-11-01: rule ends: A rule of last year \(\/about\)/),
      ]),
    );
    const later = linesOn("2030-01-01");
    expect(later.filter((line) => line.startsWith("look Overdue"))).toHaveLength(5);
    expect(later.join("\n")).toMatch(/^look \d+ more: “npm run content:due”\.$/m);
  });

  it("with marks of a merge is told in one line, whatever else they break", () => {
    const about = project.read("content/en/about.md");
    const [danger, line] = ["content/data/danger.yaml", "content/data/helplines/crisis-988.yaml"].map((file) =>
      project.read(file),
    );
    project.append("content/en/about.md", "\n<<<<<<< HEAD\nOurs [gone](/a).\n=======\nTheirs.\n>>>>>>> 1a2b3c4\n");
    project.append("content/data/danger.yaml", "<<<<<<< HEAD\n");
    project.append("content/data/helplines/crisis-988.yaml", ">>>>>>> theirs\n");
    expect(linesOn("2026-11-24")).toEqual([
      expect.stringMatching(
        /^wrong 3 files with marks of a merge that is not done \(<<<<<<<, >>>>>>>\): content\/data\/danger\.yaml, .*content\/en\/about\.md\. Choose what stays/,
      ),
    ]);
    project.write("content/en/about.md", about);
    project.write("content/data/danger.yaml", danger ?? "");
    project.write("content/data/helplines/crisis-988.yaml", line ?? "");
  });

  it("whose settings cannot be read is told, with what else is wrong", () => {
    project.remove("content/data/editorial.yaml");
    expect(linesOn(DAY)).toEqual([
      expect.stringMatching(/^wrong content\/data\/editorial\.yaml.*is missing\./),
      expect.stringContaining("no-such-page"),
    ]);
  });
});
