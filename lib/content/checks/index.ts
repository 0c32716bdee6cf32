import type { Content } from "../model";
import type { Problem } from "../problem";
import { checkAnswers } from "./answers";
import { checkDrawnNights } from "./drawn-nights";
import { checkFileNames } from "./file-names";
import { checkHelplines } from "./helplines";
import { checkItself } from "./itself";
import { checkLevelSteps } from "./level-steps";
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
import { checkTwiceWithin } from "./twice-within";

/** Everything that can only be seen by looking at several documents together. One check a file. */
export function crossChecks(content: Content): Problem[] {
  return [
    checkFileNames,
    checkTitles,
    checkReferences,
    checkSources,
    checkLevels,
    checkLevelSteps,
    checkLevelWords,
    checkDrawnNights,
    checkAnswers,
    checkLinks,
    checkLinkLabels,
    checkPhones,
    checkShortNumbers,
    checkHelplines,
    checkReachable,
    checkTerms,
    checkTwice,
    checkTwiceWithin,
    checkItself,
  ].flatMap((check) => check(content));
}
