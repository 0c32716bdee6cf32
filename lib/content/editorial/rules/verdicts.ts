import { wordPattern } from "../../word-pattern";
import type { Rule } from "../rule";

/** Pages that put levels side by side, and the questions there, never say which level is a reader's: an assessment does. */
const COMPARING = new Set(["Level", "QuestionGroup"]);

/** No words that sound like a result; content/data/editorial.yaml lists them. */
export const verdicts: Rule = {
  name: "verdicts",
  check({ files, fields, settings }) {
    const pattern = wordPattern(settings.editorial.verdicts, { anyCase: true });
    const comparing = new Set(files.filter(({ type }) => COMPARING.has(type)).map(({ file }) => file));
    return fields
      .filter(({ file }) => comparing.has(file))
      .flatMap(({ file, field = "", text, placeOf }) =>
        [...text.matchAll(pattern)].map((found) => ({
          file,
          field,
          ...placeOf(found.index),
          message: `“${found[0]}” sounds like a verdict about the reader.`,
          fix: "Say what the level offers or when it is used, and leave the choice to an assessment.",
        })),
      );
  },
};
