import { wordPattern } from "../../word-pattern";
import { inSections } from "../in-sections";
import { hasFigure, withoutNames } from "../numbers";
import { unrepeatedFigures } from "../repeated-figures";
import type { Rule } from "../rule";
import { sentencesOf } from "../sentences";
import { unsourcedFields } from "../unsourced-fields";

/**
 * A figure that nobody can check may be wrong for years. Every sentence with one cites its source; where the figure is
 * our own advice, it stands in an :::editorial box.
 */
export const figures: Rule = {
  name: "figures",
  check(checked) {
    const { texts, files, settings } = checked;
    const { names, sectionsWithoutFigures } = settings.editorial;
    const known = wordPattern(names);
    const free = inSections(files, sectionsWithoutFigures);
    return [
      ...unsourcedFields(files, known),
      ...unrepeatedFigures(checked, known, free),
      ...texts
        .filter(({ file, kind, box }) => kind !== "heading" && box !== "editorial" && !free.has(file))
        .flatMap(sentencesOf)
        // A question to put to a program claims nothing.
        .filter(({ prose, text }) => !(prose.box === "ask" && text.trim().endsWith("?")))
        .filter(({ cited, text }) => !cited && hasFigure(withoutNames(text, known)))
        .map(({ prose, text, start }) => ({
          file: prose.file,
          ...prose.placeOf(start),
          message: `a figure without source: “${text.trim()}”`,
          fix: "Cite the source right after the sentence with [^source-id], or put our own advice into an :::editorial box.",
        })),
    ];
  },
};
