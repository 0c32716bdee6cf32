import type { Due } from "../freshness";
import type { Article } from "../model";
import type { Problem } from "../problem";
import type { PageTextInputs } from "../review/page-text";
import { reviewState } from "../review/state";

/** Articles that say something else than their reviewer read. */
function changedSince(inputs: PageTextInputs): Article[] {
  return [...inputs.content.articles.values()].filter((article) => reviewState(article, inputs) === "changed");
}

/** Tells the editor which reviews no longer hold; readers are told by the page itself. */
export function staleReviews(inputs: PageTextInputs): Problem[] {
  return changedSince(inputs).map(({ file, address, reviewedBy }) => ({
    file,
    field: "reviewedBy.text",
    rule: "reviews",
    message: `the page has changed since ${reviewedBy?.name} reviewed it on ${reviewedBy?.date}, and says so.`,
    fix: `Have it seen again: “npm run review -- ${address}”.`,
    warning: true,
  }));
}

/** What pages say about themselves as long as there is no review. */
const NOBODY = /\bno (?:doctor or other )?clinician has reviewed\b/i;

/** Pages that say that nobody has reviewed any, when somebody has. */
export function untrueOfReviews({ content: { articles } }: Pick<PageTextInputs, "content">): Problem[] {
  const all = [...articles.values()];
  const reviewed = all.find(({ reviewedBy }) => reviewedBy);
  if (!reviewed) return [];
  return all.flatMap(({ file, summary, outline }) => {
    const inSummary = summary.findIndex((line) => NOBODY.test(line));
    const parts = outline.sections.filter(({ text }) => NOBODY.test(text)).map(({ id }) => id);
    const fields = [...(inSummary < 0 ? [] : [`summary.${inSummary}`]), ...parts];
    return fields.map((field) => ({
      file,
      field,
      rule: "reviews",
      message: `says that no clinician has reviewed the pages, but one has reviewed ${reviewed.address}.`,
      fix: "Say what is true now.",
      warning: true,
    }));
  });
}

/** Reviews that have to be done again, for npm run content:due: since the page's words changed, as far as that is known. */
export function reviewsDue(inputs: PageTextInputs): Due[] {
  return changedSince(inputs).map(({ file, address, changes, reviewedBy }) => {
    const [reviewed = "", changed = ""] = [reviewedBy?.date, changes[0]?.date];
    return { file, what: `new review of ${address}`, by: [reviewed, changed].sort().at(-1) ?? reviewed };
  });
}
