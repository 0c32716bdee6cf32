import { describe, expect, it } from "vitest";
import { toTemplate } from "@/lib/content/compile/text";
import { parseMarkdown } from "@/lib/content/markdown/outline";
import { fill } from "@/lib/content/markdown/template";
import { isEmergency } from "@/lib/content/vocabulary/emergency-pages";
import { emergencyOf } from "@/lib/page/emergency";

describe("a page about an emergency", () => {
  it.each(["/overdose", "/help-now", "/crisis-lines", "/after-detox", "/withdrawal", "/withdrawal/alcohol"])(
    "is %s",
    (address) => {
      expect(isEmergency(address)).toBe(true);
    },
  );

  it.each(["/iop", "/detox", "/mixing", "/"])("is not %s", (address) => {
    expect(isEmergency(address)).toBe(false);
  });

  it("begins with 911", () => {
    for (const address of ["/overdose", "/help-now", "/withdrawal/alcohol"])
      expect(emergencyOf(address, "", String).calls[0]).toMatchObject({ href: "tel:911" });
  });

  it.each([
    ["## A {#a}\n\none\n\n## B {#b}\n\ntwo\n\n## C {#c}", "A#", "B#"],
    ["one\n\n### A {#a}\n\n## B {#b}\n\ntwo", "one", "B#"],
    ["one\n\n:::note\nTwo.\n:::", "one", ""],
  ])("has its text in two: %s", (markdown, first, rest) => {
    const numbered = toTemplate(parseMarkdown(markdown), "/overdose", { terms: [], redirects: {} });
    const found = emergencyOf("/overdose", numbered, (part) => textOf(part));
    expect(found.first.startsWith(first)).toBe(true);
    expect(found.first).not.toContain("two");
    expect(found.rest.startsWith(rest)).toBe(true);
    expect(found.rest === "").toBe(rest === "");
  });
});

const textOf = (html: string) =>
  fill(html, { permalink: () => "#" })
    .replace(/<[^>]+>/g, "")
    .trim();
