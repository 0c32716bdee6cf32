import { describe, expect, it } from "vitest";
import { checkMarkdown } from "@/lib/content/checks/markdown";
import { parseMarkdown, readOutline } from "@/lib/content/markdown/outline";
import { plainMarkdown } from "@/lib/content/markdown/plain";
import { compile } from "../../fixtures/compile";

const STEPS = ":::steps\n1. ::wake\n   **Wake them.** Call.\n2. ::phone\n   Call 911.\n:::";
const faultsOf = (markdown: string) =>
  checkMarkdown(parseMarkdown(markdown), markdown).map(({ line, message }) => `${line}: ${message}`);

describe("drawn steps", () => {
  it("are a numbered list with a place for each drawing", () => {
    const html = compile(STEPS).replace(/\n\s*/g, "");
    expect(html).toBe(
      '<ol class="steps"><li><svg data-drawing="wake"></svg><p><strong>Wake them.</strong> Call.</p></li>' +
        '<li><svg data-drawing="phone"></svg><p>Call 911.</p></li></ol>',
    );
  });

  it("are only words to search and to who reads Markdown", () => {
    expect(readOutline(parseMarkdown(STEPS)).sections[0]?.text).toBe("Wake them. Call. Call 911.");
    expect(plainMarkdown(parseMarkdown(STEPS))).toBe("1. **Wake them.** Call.\n2. Call 911.\n");
  });

  it("hold no link to the glossary", () => {
    const terms = [{ id: "naloxone", term: "naloxone", moreAt: "/overdose" }];
    expect(compile(STEPS.replace("Call 911", "Give naloxone"), { terms })).toContain("<p>Give naloxone.</p>");
    expect(compile("- Give naloxone.", { terms })).toContain("[naloxone: naloxone]");
  });
});

describe("a drawn list", () => {
  it.each([STEPS, STEPS.replace("steps", "path"), ":::band\n::withdrawal-band\n1. It starts.\n2. It ends.\n:::"])(
    "is in order: %s",
    (markdown) => expect(faultsOf(markdown)).toEqual([]),
  );

  it.each([
    [STEPS.replace("::phone", "::phnoe"), '4: there is no drawing "::phnoe".'],
    [STEPS.replace("::phone\n   ", ""), '4: ":::steps" lacks a drawing here.'],
    [STEPS.replace(":::\n", ":::").replace(/:::$/, "\nMore.\n:::"), '1: ":::steps" holds something else than one numbered list.'],
    [STEPS.replace(/\d\. /g, "-  "), '1: ":::steps" holds something else than one numbered list.'],
    [":::band\n1. It starts.\n:::", '2: ":::band" lacks a drawing here.'],
    ["::wake", '1: "::wake" is not known.'],
  ])("is told of: %s", (markdown, fault) => expect(faultsOf(markdown)).toEqual([fault]));
});

describe("care cards", () => {
  const html = compile(
    ":::care-911\n- A seizure\n:::\n\n:::care-today[Go now]\n- Shaking\n:::\n\nWords.\n\n:::care-doctor\nCall.\n:::",
  );

  it("stand in one group while they follow each other", () => {
    expect(html.match(/<div class="care">/g)).toHaveLength(2);
    expect(html.indexOf("care-today")).toBeLessThan(html.indexOf("Words."));
  });

  it("have an icon and a word", () => {
    expect(html).toContain('<p class="callout-title"><svg data-drawing="care-911"></svg>Call 911 now</p>');
    expect(html).toContain('<svg data-drawing="care-today"></svg>Go now</p>');
  });
});
