import { describe, expect, it } from "vitest";
import { contentFindings } from "@/lib/doctor/content";
import { DAY, Project } from "../../fixtures/project";
import { sampleHelpline } from "../../fixtures/samples";

describe("content", () => {
  const linesAfter = (change: (project: Project) => void, day = DAY) => {
    const project = Project.small();
    try {
      change(project);
      return contentFindings(project.root, { day, rules: [] }).map(({ state, what }) => `${state} ${what}`);
    } finally {
      project.delete();
    }
  };
  const RULE = `- what: A rule of last year\n  until: 2026-11-01\n  pages: [/about]\n  source: `;

  it("with a problem is told with its place; that nobody reviewed it is no fault", () => {
    const lines = linesAfter((project) => project.append("content/en/about.md", "\n[gone](/no-such-page)\n"));
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^wrong content\/en\/about\.md:\d+:\d+ links — /),
        expect.stringMatching(/^ok 0 of \d+ pages name a clinician who reviewed them; the others say that none has\.$/),
      ]),
    );
  });

  it("that is overdue is told: pages, phone lines, rules that ended; five of each at most", () => {
    const lines = linesAfter(sampleHelpline({ lastChecked: "2026-08-01" }, "late"));
    expect(lines).toEqual(expect.arrayContaining([expect.stringMatching(/^look Overdue since 2026-10-30: phone line /)]));
    const source = (project: Project) => project.read("content/en/iop/index.md").match(/\[\^([^\]]+)\]/)?.[1] ?? "";
    const ended = linesAfter((project) => project.write("content/data/dated-rules.yaml", `${RULE}${source(project)}\n`));
    expect(ended).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^look Overdue since 2026-11-01: rule ends: A rule of last year \(\/about\)/),
      ]),
    );
    const years = linesAfter(() => {}, "2030-01-01");
    expect(years.filter((line) => line.startsWith("look Overdue"))).toHaveLength(5);
    expect(years.join("\n")).toMatch(/^look \d+ more: “npm run content:due”\.$/m);
  });

  it("that cannot be read at all is told", () => {
    expect(linesAfter((project) => project.remove("content/data/editorial.yaml"))).toEqual([
      expect.stringMatching(/^wrong content\/data\/editorial\.yaml.*is missing\./),
    ]);
  });
});
