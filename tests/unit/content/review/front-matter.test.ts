import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { withReview } from "@/lib/content/review/front-matter";

const REVIEW = {
  name: 'A. "Al" Tester: nurse',
  role: "nurse # one",
  date: "2026-12-01",
  interests: "none declared",
  text: "a".repeat(64),
  remarks: [{ said: "Stay.", better: "Wait: then\nstay.", outcome: "not taken because it says “stay” elsewhere" }],
};

const ARTICLE = `---
title: 'A page'   # with a note
related: [ /iop,/php ]
# Why there are no tags
tags: []
---
Text with --- in it.

---
`;

function frontOf(file: string): { reviewedBy?: unknown } {
  return parse(file.split(/^---\r?$/m)[1] ?? "");
}

describe("a review in front matter", () => {
  it("stands at its end, and nothing else has changed", () => {
    const edited = withReview(ARTICLE, REVIEW);
    const [before = "", after = ""] = ARTICLE.split("tags: []\n");
    expect(edited.startsWith(`${before}tags: []\nreviewedBy:\n  name: `)).toBe(true);
    expect(edited.endsWith(after)).toBe(true);
    expect(frontOf(edited)).toEqual({ ...frontOf(ARTICLE), reviewedBy: REVIEW });
  });

  it.each([
    ["a block", "reviewedBy:\n  name: Old\n  # their note\n  role: Old\n"],
    ["one line", "reviewedBy: { name: Old } # a note\n"],
  ])("takes the place of the one before it, %s, and leaves what stands after it", (_what, old) => {
    const rest = "# About tags\n\ntags: []\n";
    const file = `---\ntitle: A page\n${old}${rest}---\nText.\n`;
    const edited = withReview(file, REVIEW);
    expect(edited).toContain(`\n${rest}---\nText.\n`);
    expect(edited).not.toContain("Old");
    expect(frontOf(edited)).toEqual({ title: "A page", reviewedBy: REVIEW, tags: [] });
  });

  it("ends its lines as the file does, after a mark of its byte order too", () => {
    const file = `\uFEFF${ARTICLE.replaceAll("\n", "\r\n")}`;
    const edited = withReview(file, REVIEW);
    expect(edited.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(edited.replaceAll("\r\n", "\n")).toBe(`\uFEFF${withReview(ARTICLE, REVIEW)}`);
  });

  it("is refused where it cannot be put without a doubt", () => {
    expect(() => withReview("No front matter.", REVIEW)).toThrow("does not start with front matter");
    expect(() => withReview("---\n{ title: A, tags: [] }\n---\n", REVIEW)).toThrow("Put reviewedBy there by hand.");
  });
});
