import { readEdition } from "./edition/read";
import { ContentError, type Problem } from "./problem";
import { readExamples } from "./search-examples";
import { readOwnPublished, readRedirects, readSetting, SETTING_NAMES } from "./settings";

/**
 * All that is wrong with the files of settings, when one of them stopped their reading.
 * @param root the project's folder
 * @param first what stopped it
 */
export function settingFaults(root: string, first: readonly Problem[]): Problem[] {
  const readers = [
    ...SETTING_NAMES.map((name) => () => readSetting(root, name)),
    () => readEdition(root),
    () => readRedirects(root),
    () => readOwnPublished(root),
    () => readExamples(root),
  ];
  const found = [...first, ...readers.flatMap(faultsOf)];
  const key = ({ file, field, line, column, message }: Problem) => [file, field, line, column, message].join("\n");
  return [...new Map(found.map((problem) => [key(problem), problem])).values()];
}

function faultsOf(read: () => unknown): readonly Problem[] {
  try {
    read();
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems;
  }
}
