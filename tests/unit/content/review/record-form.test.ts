import { describe, expect, it } from "vitest";
import { block } from "@/lib/content/review/block";
import { faultsIn, reviewOfForm } from "@/lib/content/review/examine-form";
import { isBegun, readForm } from "@/lib/content/review/form";
import { formText } from "@/lib/content/review/form-text";
import type { PageText } from "@/lib/content/review/page-text";
import { textDigest } from "@/lib/content/review/text-digest";
import { finishedForm, PRINTED } from "../../../fixtures/reviews";

const FILE = "reviews/sample.yaml";
const TODAY = "2026-11-25";

function page(...texts: string[]): PageText {
  const blocks = texts.map((text) => block("text", "The text", text, ["a"]));
  return { address: "/sample", title: "A sample", file: "content/en/sample.md", blocks, named: [] };
}

const SAMPLE = page("Give 1 dose. Stay.", "Call 911.");

function formOf(source: string) {
  const { form } = readForm(FILE, source);
  if (!form) throw new Error("no form");
  return form;
}

/** What keeps a form from being recorded for a page as it is now. */
function faults(changes: Parameters<typeof finishedForm>[1], now = SAMPLE): string[] {
  return faultsIn(formOf(finishedForm(SAMPLE, changes)), now, FILE, TODAY).map(({ field, message }) => `${field}: ${message}`);
}

const said = (number: number, answers: Record<string, string>) =>
  Object.entries(answers).map(([field, value]) => [["answers", number, field], value] as const);

describe("an empty form", () => {
  const source = formText(SAMPLE, PRINTED);

  it("has each number and sentence, and nothing filled in", () => {
    const form = formOf(source);
    expect(isBegun(form)).toBe(false);
    expect(form).toMatchObject({ page: "/sample", printed: PRINTED, text: textDigest(SAMPLE), name: "", date: "", reviewed: "" });
    expect(Object.values(form.answers).map(({ says, answer, better }) => [says, answer, better])).toEqual([
      ["Give 1 dose.", null, ""],
      ["Stay.", null, ""],
      ["Call 911.", null, ""],
    ]);
  });

  it("says everything that is missing, and is no review", () => {
    const found = faultsIn(formOf(source), SAMPLE, FILE, TODAY).map(({ field, message }) => `${field}: ${message}`);
    expect(found).toEqual([
      "name: is empty.",
      "role: is empty.",
      "interests: is empty.",
      "reviewed: is empty.",
      "date: is empty.",
      "answers: no sentence has an answer.",
    ]);
  });
});

describe("a form that somebody typed into", () => {
  it.each([
    ["text that is no YAML", 'better: ""', 'better: "Say "go" now"', "Type between the two quotes"],
    ["an answer that is none", "    answer:", "    answer: perhaps", "must be yes or no; better words go on the next line"],
    ["a field that is none", 'name: ""', 'nome: ""', "is not a field that is known here"],
    ["another digest", /text: .*/, "text: x", "must be the 64 digits that were printed"],
  ])("is told where there is %s, and what to do", (_what, from, to, words) => {
    const { form, problems } = readForm(FILE, formText(SAMPLE, PRINTED).replace(from, to));
    expect(form).toBeUndefined();
    expect(problems[0]).toMatchObject({ file: FILE, rule: "review-form", line: expect.any(Number) });
    expect(problems.map(({ message, fix }) => `${message} ${fix}`).join(" ")).toContain(words);
  });

  it.each(["Yes", "y", "YES"])("may say %s for yes", (word) => {
    expect(formOf(formText(SAMPLE, PRINTED).replace("    answer:", `    answer: ${word}`)).answers[1]?.answer).toBe("yes");
  });

  it("has the lines of any system", () => {
    expect(formOf(formText(SAMPLE, PRINTED).replaceAll("\n", "\r\n")).page).toBe("/sample");
  });
});

describe("what keeps a review from being recorded", () => {
  it("is nothing, when all is there and the page says what was printed", () => {
    expect(faults([])).toEqual([]);
    expect(reviewOfForm(formOf(finishedForm(SAMPLE)), SAMPLE)).toEqual({
      name: "A. Tester",
      role: "a nurse that only tests know",
      date: PRINTED,
      interests: "none declared",
      text: textDigest(SAMPLE),
    });
  });

  it.each([
    ["no name", [[["name"], ""]], "name: is empty."],
    ["no role", [[["role"], " "]], "role: is empty."],
    ["no interests", [[["interests"], null]], "interests: is empty."],
    ["a day that is none", [[["date"], "soon"]], "date: must be a day like 2026-12-05 (found “soon”)."],
    ["a day to come", [[["date"], "2026-11-26"]], "date: 2026-11-26 is still to come."],
    [
      "a day before it was printed",
      [[["date"], "2026-11-23"]],
      `date: 2026-11-23 is before the day on which the text was printed, ${PRINTED}.`,
    ],
    ["an open sentence", said(2, { answer: "" }), "answers.2.answer: 1 of 3 sentences have no answer: 2."],
    ["a no", said(1, { answer: "no" }), "answers.1.outcome: to do: no to “Give 1 dose.”"],
    ["better words", said(2, { better: "Wait." }), "answers.2.outcome: to do: “Stay.” → “Wait.”"],
    ["an outcome that is none", said(2, { answer: "no", outcome: "later" }), "answers.2.outcome: “later” is no outcome."],
    [
      "a reason that is none",
      said(2, { answer: "no", outcome: "not taken because" }),
      "answers.2.outcome: “not taken because” is no outcome.",
    ],
    ["an outcome without remark", said(2, { outcome: "taken" }), "answers.2.outcome: is an outcome of no remark."],
    [
      "an outcome that is not true",
      said(2, { answer: "no", better: "Wait.", outcome: "taken" }),
      "answers.2.outcome: is “taken”, but the page still says: “Stay.”",
    ],
  ] as const)("is %s", (_what, changes, fault) => {
    expect(faults(changes)).toEqual([fault]);
  });

  it("is no open sentence, when only parts were reviewed", () => {
    const changes = [...said(2, { answer: "" }), [["reviewed"], "the first line"] as const];
    expect(faults(changes)).toEqual([]);
    expect(reviewOfForm(formOf(finishedForm(SAMPLE, changes)), SAMPLE).parts).toBe("the first line");
  });

  it("is a sentence that changed, came or went since it was printed", () => {
    expect(faults([], page("Give 2 doses. Stay.", "Call 911."))).toEqual([
      "text: the page now says what was not printed: “Give 2 doses.”",
      "answers.1: the page no longer says, or says elsewhere or from other sources: “Give 1 dose.”",
    ]);
    expect(faults([], page("Give 1 dose. Stay."))).toHaveLength(1);
    expect(faults([], page("Give 1 dose. Stay. Wait.", "Call 911."))).toHaveLength(1);
  });

  it("is another order, another source, and one sentence fewer of two that are the same", () => {
    expect(faults([], page("Call 911.", "Give 1 dose. Stay."))).toEqual([
      "text: the page says the same in another order than was printed.",
    ]);
    const [first, ...rest] = SAMPLE.blocks;
    const other = { ...SAMPLE, blocks: first ? [{ ...first, notes: [] }, ...rest] : [] };
    expect(faults([], other).filter((fault) => fault.startsWith("answers"))).toHaveLength(2);
    expect(faults([], page("Give 1 dose. Stay. Stay.", "Call 911."))).toHaveLength(1);
  });
});

describe("better words", () => {
  const better = said(1, { answer: "no", better: "Give 2 doses. Wait.", outcome: "taken" });

  it("were seen by who wrote them, so the page may say them now", () => {
    const now = page("Give 2 doses. Wait. Stay.", "Call 911.");
    expect(faults(better, now)).toEqual([]);
    expect(reviewOfForm(formOf(finishedForm(SAMPLE, better)), now)).toMatchObject({
      text: textDigest(now),
      remarks: [{ said: "Give 1 dose.", better: "Give 2 doses. Wait.", outcome: "taken" }],
    });
  });

  it("that an editor wrote otherwise have to be seen again", () => {
    expect(faults(better, page("Give 3 doses. Wait. Stay.", "Call 911."))).toEqual([
      "text: the page now says what was not printed: “Give 3 doses.”",
    ]);
  });

  it("that were not taken are kept with the reason, and the page says what it said", () => {
    const changes = said(1, { answer: "no", outcome: "not taken because the label says so" });
    expect(faults(changes)).toEqual([]);
    expect(reviewOfForm(formOf(finishedForm(SAMPLE, changes)), SAMPLE).remarks).toEqual([
      { said: "Give 1 dose.", outcome: "not taken because the label says so" },
    ]);
  });
});
