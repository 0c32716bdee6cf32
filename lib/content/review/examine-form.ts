import type { Problem } from "../problem";
import { day } from "../schema/common";
import { outcome, type Review, TAKEN } from "../schema/review";
import { type Answer, type Form, isWhole } from "./form";
import type { PageText } from "./page-text";
import { differenceFrom, isReviewersOwn } from "./seen";
import { numberedSentences } from "./sentences";
import { textDigest } from "./text-digest";

type Fault = Pick<Problem, "field" | "message" | "fix">;

/**
 * What keeps a form from being a finished review of a page as it is now.
 * @param file the form’s own, for whoever has to print again what changed
 * @param today the day: 2026-12-05
 * @returns one fault for each thing to do; none when the review can be recorded
 */
export function faultsIn(form: Form, page: PageText, file: string, today: string): Fault[] {
  return [
    ...personFaults(form),
    ...dateFaults(form, today),
    ...answerFaults(form),
    ...remarkFaults(form),
    ...textFaults(form, page, file),
  ];
}

const ASK = "Ask the reviewer; nobody fills it in for them.";

function personFaults(form: Form): Fault[] {
  const needed = ["name", "role", "interests", "reviewed"] as const;
  return needed.filter((field) => !form[field]).map((field) => ({ field, message: "is empty.", fix: ASK }));
}

function dateFaults({ date, printed }: Form, today: string): Fault[] {
  const fault = (message: string): Fault[] => [{ field: "date", message, fix: ASK }];
  if (!date) return fault("is empty.");
  if (!day.safeParse(date).success) return fault(`must be a day like 2026-12-05 (found “${date}”).`);
  if (date > today) return fault(`${date} is still to come.`);
  return date < printed ? fault(`${date} is before the day on which the text was printed, ${printed}.`) : [];
}

function answerFaults(form: Form): Fault[] {
  const open = Object.entries(form.answers).filter(([, { answer }]) => answer === null);
  const all = Object.keys(form.answers).length;
  if (open.length === all) return [{ field: "answers", message: "no sentence has an answer.", fix: ASK }];
  if (open.length === 0 || (form.reviewed && !isWhole(form))) return [];
  const numbers = open.map(([number]) => number).join(", ");
  const fix = "Ask the reviewer; or write under “reviewed” which parts they did review.";
  return [
    { field: `answers.${open[0]?.[0]}.answer`, message: `${open.length} of ${all} sentences have no answer: ${numbers}.`, fix },
  ];
}

/** Whether the reviewer would say a sentence otherwise. */
export function isRemark({ answer, better }: Answer): boolean {
  return answer === "no" || better !== "";
}

function remarkFaults({ answers }: Form): Fault[] {
  return Object.entries(answers).flatMap(([number, answer]): Fault[] => {
    const field = `answers.${number}.outcome`;
    if (!isRemark(answer)) return answer.outcome ? [{ field, message: "is an outcome of no remark.", fix: "Take it out." }] : [];
    if (outcome.safeParse(answer.outcome).success) return [];
    const said = answer.better ? `“${answer.says}” → “${answer.better}”` : `no to “${answer.says}”`;
    const message = answer.outcome ? `“${answer.outcome}” is no outcome.` : `to do: ${said}`;
    return [{ field, message, fix: "Change the page or not, then write outcome: taken, or outcome: not taken because …" }];
  });
}

/** What the reviewer did not see must not stand under their name. */
function textFaults(form: Form, page: PageText, file: string): Fault[] {
  const again = `Have it seen again: “npm run review -- --again ${file}”.`;
  const { added, gone, moved } = differenceFrom(form, numberedSentences(page));
  const answers = Object.values(form.answers);
  const answerTo = (number: number) => form.answers[number];
  const unseen = added.filter((sentence) => !isReviewersOwn(sentence, answers));
  const untold = gone.filter((number) => answerTo(number)?.outcome !== TAKEN);
  const stayed = Object.entries(form.answers).filter(
    ([number, answer]) => isRemark(answer) && answer.outcome === TAKEN && !gone.includes(Number(number)),
  );
  const same = form.text === textDigest(page);
  return [
    ...unseen.map(({ text }) => ({ field: "text", message: `the page now says what was not printed: “${text}”`, fix: again })),
    ...untold.map((number) => ({
      field: `answers.${number}`,
      message: `the page no longer says, or says elsewhere or from other sources: “${answerTo(number)?.says}”`,
      fix: again,
    })),
    ...stayed.map(([number, { says }]) => ({
      field: `answers.${number}.outcome`,
      message: `is “taken”, but the page still says: “${says}”`,
      fix: "Change the page, or write why it was not taken.",
    })),
    ...(moved || (!same && added.length === 0 && gone.length === 0)
      ? [{ field: "text", message: "the page says the same in another order than was printed.", fix: again }]
      : []),
  ];
}

/** What a page keeps of a form without faults, in the reviewer's own words. */
export function reviewOfForm(form: Form, page: PageText): Review {
  const { name, role, license, date, interests, reviewed, answers } = form;
  const remarks = Object.values(answers)
    .filter(isRemark)
    .map(({ says, better, outcome: end }) => ({ said: says, ...(better ? { better } : {}), outcome: end }));
  return {
    name,
    role,
    ...(license ? { license } : {}),
    date,
    interests,
    ...(isWhole(form) ? {} : { parts: reviewed }),
    text: textDigest(page),
    ...(remarks.length > 0 ? { remarks } : {}),
  };
}
