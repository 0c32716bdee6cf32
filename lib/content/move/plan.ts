import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addressOfFile } from "../address";
import type { ContentFile } from "../read-files";
import { EXAMPLES_FOLDER, exampleFiles } from "../search-examples";
import { SETTING_FILES } from "../settings";
import { type WhereNow, withEdits } from "./edits";
import { movedExamples } from "./in-examples";
import { editsInText } from "./in-text";
import { editsInYaml } from "./in-yaml";

/** What a move writes: file → its new text; all else stays as it is. */
export interface Plan {
  readonly files: ReadonlyMap<string, string>;
  /** How many examples of searches changed. */
  readonly examples: number;
}

/** Lists that remember what was; a move adds to them. */
const REMEMBER = ["published", "discreet", "privacy-record", "editorial", "language"].map((name) => `content/data/${name}.yaml`);

/**
 * Every file that names a place that moves, with the place where it is then.
 * @param files all articles and data, but for what is deleted
 */
export function planOf(root: string, files: readonly ContentFile[], whereNow: WhereNow): Plan {
  const changed = new Map<string, string>();
  const note = (file: string, before: string, now: string) => now !== before && changed.set(file, now);
  for (const file of files) note(file.file, file.text(), movedFile(file, whereNow));
  for (const file of SETTING_FILES.filter((name) => name.endsWith(".yaml") && !REMEMBER.includes(name))) {
    const text = readFileSync(join(root, file), "utf8");
    note(file, text, withEdits(text, editsInYaml(text, whereNow)));
  }
  let examples = 0;
  for (const name of exampleFiles(root)) {
    const file = `${EXAMPLES_FOLDER}/${name}`;
    const before = readFileSync(join(root, file), "utf8");
    const { text, changed: lines } = movedExamples(before, whereNow);
    note(file, before, text);
    examples += lines;
  }
  return { files: changed, examples };
}

function movedFile({ file, text, tree }: ContentFile, whereNow: WhereNow): string {
  const source = text();
  const parsed = tree();
  const edits = parsed ? editsInText(source, parsed, whereNow, addressOfFile(file)) : editsInYaml(source, whereNow);
  return withEdits(source, edits);
}
