import { QuestionGroup } from "../kinds/question-group";
import type { DocumentOf } from "../model";
import type { Prose } from "./prose";
import type { Checked } from "./rule";

type Answer = DocumentOf<"QuestionGroup">["questions"][number]["answers"][number];

export interface AnswerProse {
  readonly answer: Answer;
  /** What the answer says, without the question that it gives to ask. */
  readonly claims: readonly Prose[];
  readonly prose: readonly Prose[];
}

/** The answers of each file of questions, in order; a file that is wrong in itself is left to the gate. */
export function answersByFile({ files, fields }: Checked): Map<string, AnswerProse[]> {
  const groups = files.filter(({ type }) => type === "QuestionGroup");
  return new Map(groups.map(({ file, document }) => [file, answersOf(document.fields, (path) => fields.filter(of(file, path)))]));
}

const of = (file: string, path: string) => (prose: Prose) => prose.file === file && prose.field?.startsWith(path) === true;

function answersOf(found: unknown, under: (path: string) => Prose[]): AnswerProse[] {
  const { data } = QuestionGroup.schema.safeParse(found);
  return (data?.questions ?? []).flatMap(({ answers }, i) =>
    answers.map((answer, j) => {
      const prose = under(`questions.${i}.answers.${j}.`);
      return { answer, prose, claims: prose.filter(({ field }) => !field?.endsWith(".ask")) };
    }),
  );
}
