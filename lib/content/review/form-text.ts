import type { Answer, Form } from "./form";
import type { PageText } from "./page-text";
import { type NumberedSentence, numberedSentences } from "./sentences";
import { textDigest } from "./text-digest";

/** What a sentence is on its page, in words that stand in the form. */
export function placeOnPage({ block: { kind, box } }: Pick<NumberedSentence, "block">): string {
  return box ? `${kind} in ${box.name}` : kind;
}

/** Answers that the same person gave to the same sentences on an earlier form, and who that was. */
export interface Kept extends Pick<Form, "name" | "role" | "license" | "interests"> {
  readonly answers: ReadonlyMap<number, Answer>;
}

const NOBODY: Kept = { name: "", role: "", license: "", interests: "", answers: new Map() };

/**
 * The form to type answers into: a line or two for each number of the kit, nothing of it answered.
 * @param printed the day: 2026-11-30
 * @param kept what a reviewer answered before
 */
export function formText(page: PageText, printed: string, kept: Kept = NOBODY): string {
  const head = [
    `# Answers to the review of ${page.address}, printed on ${printed}.`,
    "# Type between the quotes, or after the colon. Change nothing else.",
    "# answer: yes or no. better: the words that you would use instead, if you have any.",
    `page: ${page.address}`,
    `printed: ${printed}`,
    `text: "${textDigest(page)}"`,
    "",
    "# Only the reviewer fills these in.",
    `name: ${quoted(kept.name)}`,
    `role: ${quoted(kept.role)} # your profession, and where you work`,
    `license: ${quoted(kept.license)} # may stay empty; readers see it`,
    "date: # the day you finished, like 2026-12-05",
    `interests: ${quoted(kept.interests)} # what you are paid by that a reader should know, or: none declared`,
    'reviewed: "" # the whole page; or which parts, in your words',
    "",
    "answers:",
  ];
  const answers = numberedSentences(page).flatMap((sentence) => entryOf(sentence, kept.answers.get(sentence.number)));
  return `${[...head, ...answers].join("\n")}\n`;
}

function entryOf(sentence: NumberedSentence, kept: Answer | undefined): string[] {
  return [
    `  ${sentence.number}:`,
    `    as: ${placeOnPage(sentence)}`,
    `    says: ${quoted(sentence.text)}`,
    `    sources: [${sentence.sources.join(", ")}]`,
    `    answer:${kept?.answer ? ` ${kept.answer}` : ""}`,
    `    better: ${quoted(kept?.better ?? "")}`,
    ...(kept?.outcome ? [`    outcome: ${quoted(kept.outcome)}`] : []),
  ];
}

/** JSON’s strings are YAML’s too. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
