import { existsSync } from "node:fs";
import { join } from "node:path";
import { parse as parseYaml, YAMLParseError } from "yaml";
import { z } from "zod";
import { unseenFindings } from "./checks/writing";
import { cache } from "./compile/cache";
import { CODE } from "./discreet-codes";
import { explain } from "./explain";
import { SECTIONS } from "./kinds/article";
import { type PlaceOf, placesIn, withPlace } from "./places";
import { ContentError } from "./problem";
import { readText } from "./read-text";
import { place, sentence, wholeNumber } from "./schema/common";
import { datedRules } from "./schema/dated-rule";
import { privacyRecord } from "./schema/privacy-record";
import { danger } from "./schema/search";
import { readExamples, type SearchExample } from "./search-examples";
import { examplesDigest, trainedOn } from "./search-model";
import { yamlProblem } from "./yaml-problem";

const grade = z.number("must be a school grade, like 8").positive("must be a school grade, like 8");

/** content/data/editorial.yaml: the limits of the editorial rules. */
const editorial = z.strictObject({
  grades: z.strictObject({
    page: z.strictObject({ fleschKincaid: grade, smog: grade }),
    paragraph: grade,
    summary: grade,
    danger: grade,
  }),
  /** Sections whose figures need no source. */
  sectionsWithoutFigures: z.array(z.enum(SECTIONS)),
  helplineDays: wholeNumber,
  /** Days after which the record of the privacy crawl is old. */
  privacyRecordDays: wholeNumber,
  /** Words that would tell a reader which level is theirs; no comparison or question says them. */
  verdicts: z.array(sentence),
  /** Phrases that hide an answer, and the sections whose pages may say them. */
  hiddenAnswers: z.strictObject({ phrases: z.array(sentence), allowedIn: z.array(z.enum(SECTIONS)) }),
  /** Names of laws, offices and groups: they count neither as figures nor for the reading grade, nor as words about people. */
  names: z.array(sentence),
  /** Tag → words: a page whose title or headings hold one of them has the tag, and so its card. */
  tags: z.record(z.string(), z.array(sentence)),
});

/** content/data/language.yaml: words about people. */
const language = z.strictObject({
  rules: z.array(
    z.strictObject({
      avoid: z.array(sentence).min(1),
      use: sentence,
      why: sentence,
      /** Words around it that make it right: “the habit of”. */
      unless: z.array(sentence).optional(),
    }),
  ),
});

/** content/data/redirects.yaml: where an address or a heading went. */
const redirects = z.record(place, place);

/** content/data/published.yaml: every address and heading id that readers may have kept. */
const published = z.record(place, z.array(z.string()));

/** content/data/discreet.yaml: the code of each page's discreet link. */
const discreet = z.record(
  place,
  z.string().regex(CODE, "must be six letters or digits, as “npm run content:publish” draws them"),
);

/** Shorter files are parsed as fast as they are remembered. */
const LONG = 10_000;

const FILES = {
  editorial,
  language,
  redirects,
  published,
  discreet,
  danger,
  "privacy-record": privacyRecord,
  "dated-rules": datedRules,
};

/** The files that hold settings, not documents. */
export const SETTING_FILES = [...Object.keys(FILES).map((name) => `content/data/${name}.yaml`), "content/data/words.txt"];

/** Examples of searches, and whether the model has learned from all of them. */
export interface SearchLessons {
  readonly examples: readonly SearchExample[];
  /** The examples’ digest now, and when the model was trained. */
  readonly digest: string;
  readonly trained: string | null;
}

export interface Settings {
  readonly editorial: z.infer<typeof editorial>;
  readonly language: z.infer<typeof language>;
  readonly redirects: z.infer<typeof redirects>;
  readonly published: z.infer<typeof published>;
  readonly discreet: z.infer<typeof discreet>;
  readonly danger: z.infer<typeof danger>;
  /** What searches mean, told by examples. */
  readonly search: SearchLessons;
  readonly "privacy-record": z.infer<typeof privacyRecord>;
  readonly "dated-rules": z.infer<typeof datedRules>;
  /** Right words that no dictionary holds. */
  readonly words: readonly string[];
}

/**
 * Reads the settings of the editorial rules.
 * @param root the project's folder
 * @throws ContentError that names the file and field
 */
export function readSettings(root: string): Settings {
  return {
    editorial: readSetting(root, "editorial"),
    language: readSetting(root, "language"),
    redirects: readRedirects(root),
    published: readSetting(root, "published"),
    discreet: readDiscreet(root),
    danger: readDanger(root),
    search: { examples: readExamples(root), digest: examplesDigest(root), trained: trainedOn(root) },
    "privacy-record": readPrivacyRecord(root),
    "dated-rules": readSetting(root, "dated-rules"),
    words: readFile(root, "content/data/words.txt")
      .split("\n")
      .map((word) => word.trim())
      .filter(Boolean),
  };
}

/** Where addresses and headings went: old → new. */
export function readRedirects(root: string): Settings["redirects"] {
  return readSetting(root, "redirects");
}

/** Where the fields of each file of settings stand. */
export function placesOfSettings(root: string): { file: string; placeOf: PlaceOf }[] {
  return Object.keys(FILES)
    .map((name) => `content/data/${name}.yaml`)
    .map((file) => ({ file, placeOf: placesIn(readFile(root, file)) }));
}

/** The codes of discreet links: address → code. */
export function readDiscreet(root: string): Settings["discreet"] {
  return readSetting(root, "discreet");
}

/** What the red boxes of searches say. */
export function readDanger(root: string): Settings["danger"] {
  return readSetting(root, "danger");
}

/** What the last privacy crawl found. */
export function readPrivacyRecord(root: string): Settings["privacy-record"] {
  return readSetting(root, "privacy-record");
}

function readSetting<Name extends keyof typeof FILES>(root: string, name: Name): z.infer<(typeof FILES)[Name]> {
  const file = `content/data/${name}.yaml`;
  const text = readFile(root, file);
  const unseen = unseenFindings(text).map((problem) => ({ file, ...problem }));
  if (unseen.length > 0) throw new ContentError(unseen);
  const found = readYaml(file, text);
  const result = FILES[name].safeParse(found);
  if (result.success) return result.data as z.infer<(typeof FILES)[Name]>;
  const placeOf = placesIn(text);
  throw new ContentError(explain(file, result.error.issues, found).map((problem) => withPlace(problem, placeOf)));
}

/** @throws ContentError when the text is no YAML */
function readYaml(file: string, text: string): unknown {
  try {
    // Half of the time of a check that finds nothing new would go into these.
    return text.length > LONG ? cache.remember(["settings", text], () => parseYaml(text) ?? {}) : (parseYaml(text) ?? {});
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    throw new ContentError([yamlProblem(file, error)]);
  }
}

/** @throws ContentError when the file is missing */
function readFile(root: string, file: string): string {
  const path = join(root, file);
  if (existsSync(path)) return readText(path);
  const fix = "Bring it back from the project’s history; the rules need it.";
  throw new ContentError([{ file, rule: "file-name", message: "is missing.", fix }]);
}
