import { describe, expect, it } from "vitest";
import { formatProblem } from "@/lib/content/problem";
import { type Change, foundInSmall, problemsAfter } from "../../fixtures/project";

const SEARCH = "content/data/search.yaml";
const DANGER = "content/data/danger.yaml";
const NO_PAGE = "is no page of this site, or no heading on it. Correct the address, or leave it out until the page is there.";

const inSearch =
  (from: string, to: string): Change =>
  (project) =>
    project.replace(SEARCH, from, to);
const inDanger =
  (from: string, to: string): Change =>
  (project) =>
    project.replace(DANGER, from, to);

describe("what people type", () => {
  it.each([
    ["a page that is not there", "/iop]", "/nowhere]", `phrases.0.pages.1 · /nowhere ${NO_PAGE}`],
    ["a heading that is not there", "#evidence", "#proof", `phrases.0.pages.0 · /iop/reasons#proof ${NO_PAGE}`],
    ["a page in Spanish", "[/levels]", "[/es/levels]", `spanish.0.pages.0 · /es/levels ${NO_PAGE}`],
  ])("cannot lead to %s", (_what, from, to, line) => {
    expect(problemsAfter(inSearch(from, to))).toEqual([`${SEARCH} · ${line}`]);
  });

  it.each(["/next-step/iop-vs-php", '"/glossary#iop"', "/call-sheets/iop", '"/next-step#picker"', "/"])(
    "may lead to a page that the site draws: %s",
    (page) => {
      expect(problemsAfter(inSearch("[/levels]", `[${page}]`))).toEqual([]);
    },
  );
});

describe("the red box", () => {
  it.each([
    ["a page that is not there", "/help-now#suicide", "/help-now#cure", `kinds.suicide.more · /help-now#cure ${NO_PAGE}`],
    [
      "a phone line without a file",
      "emergency-911]",
      "emergency-119]",
      "kinds.suicide.helplines.1 · “emergency-119” is not a phone line. Correct the name, or add it.",
    ],
    ["an unknown kind", "kind: suicide", "kind: sadness", "rules.0.kind · “sadness” is not a kind. Correct the name, or add it."],
    [
      "an unknown concept",
      "all: [die]",
      "all: [die, alone]",
      "rules.0.all.1 · “alone” is not a concept. Correct the name, or add it.",
    ],
    [
      "an unknown concept that would make it harmless",
      "unless: [fiction]",
      "unless: [films]",
      "rules.0.unless.0 · “films” is not a concept. Correct the name, or add it.",
    ],
    [
      "a concept that it would take in and nobody wrote",
      "die: [die]",
      'die: [die, "@death"]',
      "concepts.die.1 · “@death” is not another concept. Correct the name, or add it.",
    ],
  ])("cannot name %s", (_what, from, to, line) => {
    expect(problemsAfter(inDanger(from, to))).toEqual([`${DANGER} · ${line}`]);
  });
});

it("a concept cannot take in itself, nor by way of another", () => {
  expect(problemsAfter(inDanger("die: [die]", 'die: [die, "@die"]'))).toEqual([
    `${DANGER} · concepts.die.1 · @die leads back to this concept. Take it out of one of them.`,
  ]);
  const both: Change = (project) => {
    inDanger("die: [die]", 'die: ["@fiction"]')(project);
    inDanger("fiction: [movie]", 'fiction: ["@die"]')(project);
  };
  expect(problemsAfter(both)).toHaveLength(2);
});

it("each has its place, beside the mistakes of other files", () => {
  const found = foundInSmall((project) => {
    inSearch("/iop]", "/nowhere]")(project);
    inDanger("unless: [fiction]", "unless: [films]")(project);
    project.append("content/en/about.md", "\n![x](/y)\n");
  });
  expect(found.map(formatProblem)).toEqual([
    expect.stringMatching(/^content\/data\/danger\.yaml:15:43 search — rules\.0\.unless\.0: /),
    expect.stringMatching(/^content\/data\/search\.yaml:2:71 search — phrases\.0\.pages\.1: /),
    expect.stringMatching(/^content\/en\/about\.md:\d+:\d+ pictures — /),
  ]);
});
