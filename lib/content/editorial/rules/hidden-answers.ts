import type { Problem } from "../../problem";
import { wordPattern } from "../../word-pattern";
import { blank, QUOTED } from "../blank";
import { inSections } from "../in-sections";
import type { Prose } from "../prose";
import type { Checked, Rule } from "../rule";

/**
 * “We could not confirm” tells a frightened reader that there is an answer and that it is kept from them. It is a warning
 * only, since now and then nobody knows. content/data/editorial.yaml lists the phrases; what others say stands in quotes.
 */
export const hiddenAnswers: Rule = {
  name: "hidden-answers",
  check(checked) {
    const { phrases, allowedIn } = checked.settings.editorial.hiddenAnswers;
    const pattern = wordPattern(phrases, { anyCase: true });
    const free = inSections(checked.files, allowedIn);
    return read(checked)
      .filter(({ file }) => !free.has(file))
      .flatMap((prose) => [...blank(prose.text, QUOTED).matchAll(pattern)].map((found) => finding(prose, found)));
  },
};

/** What a reader reads to decide: not the list of changes, nor how we read a source, which has to be told as it was. */
function read({ files, texts, fields }: Checked): Prose[] {
  const sources = new Set(files.filter(({ type }) => type === "Source").map(({ file }) => file));
  return [...texts, ...fields.filter(({ file, field }) => !sources.has(file) && !field?.startsWith("changes."))];
}

function finding(prose: Prose, found: RegExpMatchArray): Omit<Problem, "rule"> {
  return {
    file: prose.file,
    ...(prose.field ? { field: prose.field } : {}),
    ...prose.placeOf(found.index ?? 0),
    message: `“${found[0]}” hides an answer.`,
    fix: "Say what an official source answers, or leave the sentence out.",
    warning: true,
  };
}
