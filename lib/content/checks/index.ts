import type { Content } from "../model";
import type { Problem } from "../problem";
import { checkAnswers } from "./answers";
import { checkFileNames } from "./file-names";
import { checkHelplines } from "./helplines";
import { checkItself } from "./itself";
import { checkLevelWords } from "./level-words";
import { checkLevels } from "./levels";
import { checkLinkLabels } from "./link-labels";
import { checkLinks } from "./links";
import { checkPhones } from "./phones";
import { checkReachable } from "./reachable";
import { checkReferences } from "./references";
import { checkShortNumbers } from "./short-numbers";
import { checkSources } from "./sources";
import { checkTerms } from "./terms";
import { checkTitles } from "./titles";
import { checkTwice } from "./twice";

/** Everything that can only be seen by looking at several documents together. One check a file. */
export function crossChecks(content: Content): Problem[] {
  return [
    checkFileNames,
    checkTitles,
    checkReferences,
    checkSources,
    checkLevels,
    checkLevelWords,
    checkAnswers,
    checkLinks,
    checkLinkLabels,
    checkPhones,
    checkShortNumbers,
    checkHelplines,
    checkReachable,
    checkTerms,
    checkTwice,
    checkItself,
  ].flatMap((check) => check(content));
}
