import { describe, expect, it } from "vitest";
import { problemsAfter } from "../../fixtures/project";

const DANGER = "content/data/danger.yaml";
const THRESHOLDS = "box: 0.5, line: 0.2, off: 0.5, page: 0.2";

interface Box {
  readonly title: string;
  readonly helplines: readonly string[];
  readonly lines?: readonly string[];
  readonly spanish?: { readonly title: string; readonly lines: readonly string[] };
}

/** What is told when the one box of the small content is another. */
function told(
  { title, helplines, lines = ["Someone answers.", "Stay with them."], spanish = { title: "Pida ayuda", lines } }: Box,
  kind = "suicide",
  thresholds = THRESHOLDS,
) {
  const box = JSON.stringify({ title, lines, helplines, more: "/help-now#suicide", spanish });
  const found = problemsAfter((project) => project.write(DANGER, `thresholds: { ${thresholds} }\nkinds: { ${kind}: ${box} }\n`));
  return found.map((line) => line.replace(`${DANGER} · `, ""));
}

const lines = (...helplines: string[]) => helplines;
const BUTTONS = "kinds.suicide.helplines";

describe("the buttons of a red box", () => {
  it.each<[string, Box, string[]]>([
    [
      "911 second where the title says it",
      { title: "Not breathing? Call 911", helplines: lines("poison-help", "emergency-911") },
      [
        `${BUTTONS}.0 · is poison-help, but the title names 911 first: the first button must be the one that it names. Put emergency-911 first.`,
      ],
    ],
    [
      "911 nowhere where the title says it",
      { title: "Call 911 now. Or text 988", helplines: lines("crisis-988") },
      [
        `${BUTTONS}.0 · is crisis-988, but the title names 911 first: the first button must be the one that it names. Put emergency-911 first.`,
      ],
    ],
    [
      "a line by its name second",
      { title: "A child took something: call Poison Help", helplines: lines("emergency-911", "poison-help") },
      [
        `${BUTTONS}.0 · is emergency-911, but the title names Poison Help first: the first button must be the one that it names. Put poison-help first.`,
      ],
    ],
    [
      "the second number of the title nowhere",
      { title: "Call 911 now. Or call or text 988", helplines: lines("emergency-911") },
      [`${BUTTONS} · lack 988, which the box names. Add crisis-988 or veterans-crisis-line.`],
    ],
    [
      "a number of its lines nowhere",
      { title: "Call 988", helplines: lines("crisis-988"), lines: ["About to act? Call 911.", "Stay with them."] },
      [`${BUTTONS} · lack 911, which the box names. Add emergency-911.`],
    ],
    [
      "a long number of its lines nowhere",
      { title: "Call 988", helplines: lines("crisis-988"), lines: ["Call 1-800-222-1222.", "Stay with them."] },
      [`${BUTTONS} · lack 1-800-222-1222, which the box names. Add poison-help.`],
    ],
    [
      "a number that no line has",
      { title: "Call 998", helplines: lines("crisis-988") },
      [
        `${BUTTONS}.0 · is crisis-988, but the title names 998 first: the first button must be the one that it names. 998 is nobody’s number: write 911 or 988.`,
      ],
    ],
    [
      "a long number that no line has",
      { title: "Call 988", helplines: lines("crisis-988"), lines: ["Call 1-800-222-1223.", "Stay with them."] },
      [`${BUTTONS} · lack 1-800-222-1223, which the box names. Correct the number: no phone line has it.`],
    ],
    [
      "neither 911 nor 988",
      { title: "Afraid of someone?", helplines: lines("domestic-violence-hotline") },
      [`${BUTTONS} · has neither 911 nor 988, and either must be one press away. Add emergency-911 or crisis-988.`],
    ],
  ])("cannot have %s", (_what, box, found) => {
    expect(told(box)).toEqual(found);
  });

  it.each<[string, Box]>([
    ["a title without a number", { title: "Afraid of someone?", helplines: lines("domestic-violence-hotline", "emergency-911") }],
    ["988 for veterans", { title: "Call 988", helplines: lines("veterans-crisis-line", "emergency-911") }],
    ["other figures", { title: "Call 911", helplines: lines("emergency-911"), lines: ["It takes 120 minutes.", "Or 500."] }],
  ])("are sound with %s", (_what, box) => {
    expect(told(box)).toEqual([]);
  });

  it("are those that the Spanish words name, too", () => {
    const box = { title: "Call 988", helplines: lines("crisis-988") };
    const told1 = (title: string, ...lines: string[]) => told({ ...box, spanish: { title, lines } });
    expect(told1("Llame al 988", "Alguien contesta.", "Quédese.")).toEqual([]);
    expect(told1("Llame al 911", "Alguien contesta.", "Quédese.")).toEqual([
      expect.stringMatching(/^kinds\.suicide\.spanish.* · is crisis-988, but the title names 911 first/),
    ]);
    expect(told1("Llame al 998", "Alguien contesta.", "Quédese.")).toEqual([
      expect.stringContaining("998 is nobody’s number: write 911 or 988."),
    ]);
    expect(told1("Llame al 988", "Una sola.", "Dos.", "Tres.")).toEqual([
      expect.stringContaining("must say the same in Spanish"),
    ]);
  });

  it("are not told while a phone line is broken", () => {
    const found = problemsAfter((project) => project.append("content/data/helplines/emergency-911.yaml", "color: red\n"));
    expect(found).toEqual([expect.stringContaining("emergency-911.yaml · color · is not a field")]);
  });
});

describe("the kinds of red boxes", () => {
  const box = { title: "Call 988", helplines: lines("crisis-988") };

  it("are those that searches are told by, and none of these is without its box", () => {
    expect(told(box, "suicde")).toEqual([
      "kinds · searches for suicide would show no red box. Write a box for each.",
      "kinds.suicde · is no danger that searches are told by, so its box would never show. Write suicide.",
    ]);
  });

  it("have two to four lines and a phone line", () => {
    expect(told({ ...box, lines: ["One."] })[0]).toContain("must have two to four lines: what to do");
    expect(told({ ...box, lines: ["1.", "2.", "3.", "4.", "5."] })[0]).toContain("must have two to four lines");
    expect(told({ ...box, helplines: [] })).toEqual([`${BUTTONS} · must name a phone line (found none). Add one.`]);
  });
});

describe("the thresholds", () => {
  const box = { title: "Call 988", helplines: lines("crisis-988") };
  const told1 = (from: string, to: string) => told(box, "suicide", THRESHOLDS.replace(from, to));

  it.each([
    [
      "box: 0.5",
      "box: 0.99",
      "box · must be from 0.2 to 0.7: with less the red box shows where there is no danger and nobody heeds it, with more it stays away where there is danger (found 0.99).",
    ],
    ["box: 0.5, line: 0.2", "box: 0.15, line: 0.1", "box · must be from 0.2 to 0.7: "],
    ["box: 0.5", "box: 5", "box · must be from 0.2 to 0.7: "],
    ["line: 0.2", "line: 0.01", "line · must be from 0.05 to 0.5: with less the quiet line with 911 and 988 shows nearly always"],
    [
      "box: 0.5, line: 0.2",
      "box: 0.3, line: 0.3",
      "line · must be below box: the quiet line is for searches that are less sure than those with the red box (found 0.3).",
    ],
    ["off: 0.5", "off: 0.05", "off · must be from 0.2 to 0.8: with less searches about treatment find nothing"],
    [
      "page: 0.2",
      "page: 0.9",
      "page · must be from 0.05 to 0.5: with less any page is called an answer, with more hardly any page is",
    ],
    ["page: 0.2", "page: half", 'page · must be a number (found "half").'],
  ])("cannot be so that boxes show nearly never or always: %s → %s", (from, to, message) => {
    expect(told1(from, to)).toEqual([expect.stringContaining(`thresholds.${message}`)]);
  });

  it("may be moved within their bounds", () => {
    expect(told1(THRESHOLDS, "box: 0.4, line: 0.15, off: 0.45, page: 0.1")).toEqual([]);
  });
});

describe("words that always show a box", () => {
  const BOX = `{ title: Call 988, lines: [Someone answers., Stay with them.], helplines: [crisis-988], more: "/help-now#suicide", spanish: { title: Llame al 988, lines: [Alguien contesta., Quédese.] } }`;
  const told = (always: string) =>
    problemsAfter((project) =>
      project.write(DANGER, `thresholds: { ${THRESHOLDS} }\nalways: ${always}\nkinds: { suicide: ${BOX} }\n`),
    ).map((line) => line.replace(`${DANGER} · `, ""));

  it("are of a kind that has one", () => {
    expect(told("{ suicide: [want to die] }")).toEqual([]);
    expect(told("{ overdose: [not breathing] }").join()).toContain("overdose would show no red box");
    expect(told("{ suicid: [want to die] }").join()).toContain("Write suicide.");
  });

  it("are few: the rest is taught by examples", () => {
    const many = JSON.stringify({ suicide: Array.from({ length: 61 }, (_, i) => `word ${i}`) });
    expect(told(many).join()).toContain("at most 60 lines");
  });
});
