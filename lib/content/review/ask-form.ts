import { type Document, parseDocument } from "yaml";
import { dayFault } from "../schema/common";
import { outcome } from "../schema/review";
import { type Dialog, yesOrNo } from "./dialog";
import type { Form } from "./form";

/**
 * Asks for what a reviewer wrote on paper, and writes it into their form. What they left empty stays empty.
 * @param source the form as it was printed
 * @returns the form with their answers
 */
export async function askForm(source: string, { answers }: Pick<Form, "answers">, dialog: Dialog): Promise<string> {
  const form = parseDocument(source);
  await askPerson(form, dialog);
  const numbers = Object.keys(answers).map(Number);
  const among = (text: string) => numbersFault(text, numbers);
  const refused = numbersIn(await dialog.ask("Numbers ticked “no”, like 12 15; or none:", among));
  const reworded = numbersIn(await dialog.ask("Numbers ticked “yes”, but with better words; or none:", among));
  const untouched = numbersIn(await dialog.ask("Numbers without a tick; or none:", among));
  const others = numbers.filter((number) => ![...refused, ...untouched].includes(number));
  const sure = await dialog.ask(`Are the ${others.length} others all ticked “yes”? yes or no:`, yesOrNo);
  if (!/^yes$/i.test(sure)) throw new Error("Then type their answers into the form itself. Nothing was written.");
  for (const number of others) form.setIn(["answers", number, "answer"], "yes");
  for (const number of refused) form.setIn(["answers", number, "answer"], "no");
  for (const number of [...refused, ...reworded]) await askRemark(form, number, answers[number]?.says ?? "", dialog);
  return form.toString({ lineWidth: 0 });
}

const QUESTIONS = [
  ["name", "Name, as they wrote it:"],
  ["role", "Role:"],
  ["license", "License, or nothing:"],
  ["date", "Date, like 2026-12-05:"],
  ["interests", "Interests, as they wrote them:"],
  ["reviewed", "Which box is ticked: the whole page? Else write their parts:"],
] as const;

async function askPerson(form: Document, dialog: Dialog): Promise<void> {
  for (const [field, question] of QUESTIONS) {
    const faultIn = (text: string) => (field === "date" && text !== "" ? dayFault(text, "2026-12-05") : null);
    form.setIn([field], await dialog.ask(question, faultIn));
  }
}

async function askRemark(form: Document, number: number, says: string, dialog: Dialog): Promise<void> {
  const better = await dialog.ask(`${number}. “${says}” Their better words, or nothing:`);
  const end = await dialog.ask(
    `${number}. What became of it: taken, not taken because …, or nothing as long as it is open:`,
    (text) => (text === "" || outcome.safeParse(text).success ? null : "Write taken, or not taken because … with the reason."),
  );
  form.setIn(["answers", number, "better"], better);
  if (end) form.setIn(["answers", number, "outcome"], end);
}

function numbersIn(text: string): number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}

function numbersFault(text: string, known: readonly number[]): string | null {
  if (/^(?:none|no|-)?$/i.test(text)) return null;
  if (!/^[\d\s,]+$/.test(text)) return "Write numbers with spaces between, or none.";
  const wrong = numbersIn(text).filter((number) => !known.includes(number));
  return wrong.length > 0 ? `The kit has no sentence ${wrong.join(", ")}.` : null;
}
