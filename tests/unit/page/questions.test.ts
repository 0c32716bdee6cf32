import { expect, it } from "vitest";
import { content } from "@/lib/content";
import { Citations } from "@/lib/page/citations";
import { questionGroups } from "@/lib/page/questions";

const groups = questionGroups(content, new Citations(content.sources));
const questions = groups.flatMap((group) => group.questions);
const answers = questions.flatMap((question) => question.answers);

it("the questions stand in six groups, safety first and wishes last", () => {
  expect(groups.map(({ id }) => id)).toEqual(["safe", "body", "mind", "use", "home", "wants"]);
  expect(questions).toHaveLength(12);
});

it("the first question is about danger, and every danger in it shows the numbers", () => {
  expect(questions[0]?.answers.map(({ danger }) => danger)).toEqual([true, true, true, true, true, true, false]);
});

it("no two answers say the same", () => {
  expect(new Set(answers.map(({ tick }) => tick)).size).toBe(answers.length);
});

it("every answer in danger has a source", () => {
  expect(answers.filter(({ danger, notes }) => danger && notes.length === 0)).toEqual([]);
});

it("every answer leads on under the name of its page", () => {
  expect(answers.filter(({ more }) => more.label.startsWith("/"))).toEqual([]);
  expect(answers.find(({ tick }) => tick === "Calm and safe")?.more).toEqual({
    address: "/next-step/iop-vs-php",
    label: "PHP or IOP",
  });
});

it("whoever wants to stop alcohol or benzos is told not to stop at once", () => {
  const stopping = answers.filter(({ tick }) => /^(I want to stop|To stop|Alcohol|Benzos|I take pills)/.test(tick));
  expect(stopping).toHaveLength(5);
  expect(stopping.filter(({ today }) => !/Do not stop/.test(today))).toEqual([]);
});
