import { reviewsDue } from "../checks/reviews";
import type { Command } from "../command";
import { allDue } from "../due";
import { replacedDue } from "../edition/check-covered";
import { laidOf } from "../edition/laid";
import { shownName } from "../edition/layers";
import { today } from "../freshness";
import { openContent } from "../gate";
import { readFiles } from "../read-files";
import { treesIn } from "../review/page-text";
import { dayFault } from "../schema/common";
import { readSettings } from "../settings";

/**
 * npm run content:due [-- 2027-01-31] — what has to be checked again by today, or by another day, which dated rules
 * end or begin; and which pages have changed since a clinician reviewed them; in a copy with a
 * local edition, which of its pages stand in for one of ours that has changed.
 */
export const command: Command = ([day = today()], { root, print }) => {
  const fault = dayFault(day, "2027-01-31");
  if (fault) throw new Error(`“${day}” is no day. ${fault}`);
  const settings = readSettings(root);
  const content = openContent(
    readFiles(root).files.map(({ document }) => document),
    laidOf(settings.edition, settings.redirects),
  );
  const reviews = reviewsDue({ content, danger: settings.danger, treeOf: treesIn(root) });
  const all = allDue(content, settings, day, [...reviews, ...replacedDue(root, settings.edition, today())]);
  for (const { file, what, by, pages } of all) print(`${by}  ${what.padEnd(44)} ${pages?.join(", ") ?? shownName(root, file)}`);
  print(all.length === 0 ? `Nothing is due by ${day}.` : `\n${all.length} due by ${day}.`);
  return true;
};
