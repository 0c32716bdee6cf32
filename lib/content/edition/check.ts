import type { Content, Note } from "../model";
import type { Problem } from "../problem";
import type { Settings } from "../settings";
import { coverProblems } from "./check-covered";
import { lineProblems } from "./check-lines";
import { lookProblems } from "./check-look";
import { OWN_NAME } from "./laid";
import { isLocal } from "./layers";
import { type Moved, placeNow } from "./moved";
import type { Edition } from "./read";

const RULE = "edition";

/**
 * What is wrong with a local edition beside what every content file is checked for.
 * @param root the project's folder
 */
export function editionProblems(root: string, content: Content, settings: Settings): Problem[] {
  const { edition, redirects } = settings;
  if (!edition) return [];
  return [
    ...interestProblems(edition),
    ...lookProblems(root, edition),
    ...coverProblems(root, content, edition, settings),
    ...[...content.notes.values()].flatMap((note) => noteProblems(note, content, redirects)),
    ...nameProblems(root, content),
    ...lineProblems(content),
  ];
}

/** Who pays is not asked of those who name themselves in a setting: an edition has a place to say it. */
function interestProblems({ file, interests, publisher }: Edition): Problem[] {
  if (interests !== undefined) return [];
  const message = `is missing, so each page says that ${publisher} has not said who pays for this copy.`;
  const fix = "Say in one sentence who pays the publisher; or write “interests: none” if nobody who sells treatment does.";
  return [{ file, field: "interests", rule: RULE, message, fix, warning: true }];
}

/** Where a place of ours went with an update, the note goes too or stands before the text: a warning, no mistake. */
function noteProblems({ file, at, moreAt, moreLabel }: Note, { articles }: Content, moved: Moved): Problem[] {
  const [address = "", id] = placeNow(at, moved).split("#");
  const article = articles.get(address);
  const heading = !id || article?.outline.sections.some((part) => part.id === id);
  const lost = { file, field: "at", rule: RULE, warning: true };
  const nowhere = `${at} is no page of text, so no reader sees the note.`;
  const before = `${at} is no heading, so the note stands before the text.`;
  const unpaired = "must stand together with moreLabel, the words of the link.";
  return [
    ...(article ? [] : [{ ...lost, message: nowhere, fix: "Name another page." }]),
    ...(article && !heading ? [{ ...lost, message: before, fix: "Name another heading, or the page alone." }] : []),
    ...(Boolean(moreAt) === Boolean(moreLabel)
      ? []
      : [{ file, field: "moreAt", rule: RULE, message: unpaired, fix: "Give both, or neither." }]),
  ];
}

/** Names of ours never begin so, or a new file of ours could meet one of the edition's. */
function nameProblems(root: string, { notes, helplines, sources }: Content): Problem[] {
  return [notes, helplines, sources]
    .flatMap((all): { id: string; file: string }[] => [...all.values()])
    .filter(({ id, file }) => isLocal(root, file) && !OWN_NAME.test(id))
    .map(({ id, file }) => {
      const message = `“${id}” must begin with local-.`;
      return { file, field: "id", rule: RULE, message, fix: `Call it and its file local-${id}.` };
    });
}
