import { describe, expect, it } from "vitest";
import { checkFiles } from "@/lib/content/check-files";
import { plusDays } from "@/lib/content/freshness";
import { formatProblem } from "@/lib/content/problem";
import { DAY, Project } from "../../fixtures/project";
import { sampleHelpline } from "../../fixtures/samples";

const CHECKED = { today: DAY, "days-90": plusDays(DAY, -90), "days-91": plusDays(DAY, -91) };

const project = Project.small();
for (const [i, [id, lastChecked]] of Object.entries(CHECKED).entries()) {
  const own = { name: `Line ${id}`, number: `1-202-555-010${i}`, tel: `"+1202555010${i}"`, order: `9${i}` };
  sampleHelpline({ lastChecked, ...own }, id)(project);
}
const { warnings } = checkFiles(project.root, { day: DAY, rules: [] });
project.replace("content/data/editorial.yaml", "helplineDays: 90", "helplineDays: 91");
const later = checkFiles(project.root, { day: DAY, rules: [] }).warnings;
project.delete();

describe("a phone line that was checked", () => {
  it.each(["today", "days-90"])("%s is fresh", (id) => {
    expect(warnings.filter(({ file }) => file === `content/data/helplines/${id}.yaml`)).toEqual([]);
  });

  it("91 days ago is a warning with its place, which stops no build", () => {
    expect(warnings.map(formatProblem)).toEqual([
      "content/data/helplines/days-91.yaml:12:14 warning: freshness — lastChecked: was checked on 2026-08-31, more than 90 days ago. — Call the line or read its page, correct the file, and set lastChecked.",
    ]);
  });

  it("91 days ago is fresh where the setting allows it", () => {
    expect(later).toEqual([]);
  });
});
