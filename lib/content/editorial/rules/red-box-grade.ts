import type { Prose } from "../prose";
import type { Rule } from "../rule";
import { limited } from "./reading-grade";

/** What searches that speak of danger show is as plain as any danger box. */
export const redBoxGrade: Rule = {
  name: "reading-grade",
  across: true,
  check({ settings: { danger, editorial } }) {
    return Object.entries(danger.kinds).flatMap(([kind, { title, lines }]) =>
      limited([title, ...lines].map(proseInDanger), editorial.grades.danger, editorial.names, `the red box “${kind}”`),
    );
  },
};

/** The fix quotes the sentence, which is enough to find it in the file of settings. */
function proseInDanger(text: string): Prose {
  return { file: "content/data/danger.yaml", kind: "field", text, citations: [], placeOf: () => ({ line: 1, column: 1 }) };
}
