import { describe, expect, it } from "vitest";
import { notDrawn } from "@/lib/dev/not-drawn";

const problem = (address: string | null, message = "is <missing>.") => ({
  file: "content/en/trial.md",
  line: 3,
  column: 1,
  rule: "fields",
  field: "summary",
  message,
  fix: "Add it.",
  at: address === null ? null : { address },
  quote: null,
});

describe("in place of a page that could not be drawn", () => {
  it("its problems stand, each with place and remedy", () => {
    const page = notDrawn("/trial", 404, [problem("/trial"), problem("/iop", "is another’s.")]);
    expect(page).toContain("/trial can’t be shown yet");
    expect(page).toContain("content/en/trial.md:3:1");
    expect(page).toContain("summary: is &#60;missing&#62;.");
    expect(page).toContain("Add it.");
    expect(page).not.toContain("is another’s.");
  });

  it("those of others stand where a page failed and has none of its own", () => {
    expect(notDrawn("/trial", 500, [problem(null, "is another’s.")])).toContain("is another’s.");
  });

  it("nothing stands where the content is not why", () => {
    expect(notDrawn("/trial", 200, [problem("/trial")])).toBeNull();
    expect(notDrawn("/nowhere", 404, [problem("/trial")])).toBeNull();
    expect(notDrawn("/trial", 404, [{ ...problem("/trial"), warning: true }])).toBeNull();
    expect(notDrawn("/trial", 500, [])).toBeNull();
  });
});
