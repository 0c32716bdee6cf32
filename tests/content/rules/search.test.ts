import { describe, expect, it } from "vitest";
import { formatProblem } from "@/lib/content/problem";
import { EXAMPLES_FOLDER } from "@/lib/content/search-examples";
import { MODEL_FILE } from "@/lib/content/search-model";
import { type Change, foundInSmall, problemsAfter } from "../../fixtures/project";

const FILE = `${EXAMPLES_FOLDER}/someone.tsv`;
const DANGER = "content/data/danger.yaml";
const NO_PAGE = "is no page of this site, or no heading on it.";
const STALE = "has not learned from the examples as they are now. Run “npm run search:train”.";

const inExamples =
  (from: string, to: string): Change =>
  (project) =>
    project.replace(FILE, from, to);
const inDanger =
  (from: string, to: string): Change =>
  (project) =>
    project.replace(DANGER, from, to);

describe("examples of searches", () => {
  it.each([
    ["a page that is not there", "/levels", "/nowhere", `/nowhere ${NO_PAGE}`],
    ["a heading that is not there", "#evidence", "#proof", `/iop/reasons#proof ${NO_PAGE}`],
  ])("cannot lead to %s, and the line is named", (_what, from, to, message) => {
    const found = foundInSmall(inExamples(from, to)).map(formatProblem);
    expect(found[0]).toMatch(new RegExp(`^${FILE}:\\d+:1 search — `));
    expect(found[0]).toContain(message);
  });

  it.each(["/next-step/iop-vs-php", "/glossary#iop", "/call-sheets/iop", "/next-step#picker", "/"])(
    "may lead to a page that the site draws: %s",
    (page) => {
      expect(problemsAfter(inExamples("/levels", page))).toEqual([`${MODEL_FILE} · ${STALE}`]);
    },
  );

  it("that the model has not learned from stop the build", () => {
    expect(problemsAfter(inExamples("proof", "evidence"))).toEqual([`${MODEL_FILE} · ${STALE}`]);
  });
});

describe("the red box", () => {
  it.each([
    [
      "a page that is not there",
      "/help-now#suicide",
      "/help-now#cure",
      `kinds.suicide.more · /help-now#cure ${NO_PAGE} Correct the address, or leave it out until the page is there.`,
    ],
    [
      "a phone line without a file",
      "emergency-911]",
      "emergency-119]",
      "kinds.suicide.helplines.1 · “emergency-119” is not a phone line. Correct the name, or add it.",
    ],
  ])("cannot name %s", (_what, from, to, line) => {
    expect(problemsAfter(inDanger(from, to))).toEqual([`${DANGER} · ${line}`]);
  });
});
