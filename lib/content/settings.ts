import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { CODE } from "./discreet-codes";
import { ownName } from "./edition/layers";
import { placeNow, withOwnMoved } from "./edition/moved";
import { type Edition, readEdition, readOwnList, readOwnText } from "./edition/read";
import { SECTIONS } from "./kinds/article";
import { type PlaceOf, placesIn } from "./places";
import { ContentError } from "./problem";
import { readText } from "./read-text";
import { checkedYaml } from "./read-yaml";
import { place, sentence, wholeNumber } from "./schema/common";
import { datedRules } from "./schema/dated-rule";
import { privacyRecord } from "./schema/privacy-record";
import { danger } from "./schema/search";
import { readExamples, type SearchExample } from "./search-examples";
import { examplesDigest, trainedOn } from "./search-model";

const GRADE = "must be a school grade from 1 to 12, like 8";
const grade = z.number(GRADE).min(1, GRADE).max(12, GRADE);
const DAYS = "must be a number of days from 1 to 366";
/** With more, the limit would not limit anything. */
const days = wholeNumber.min(1, DAYS).max(366, DAYS);

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
  helplineDays: days,
  /** Days after which the record of the privacy crawl is old. */
  privacyRecordDays: days,
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

export const SETTING_NAMES = Object.keys(FILES) as (keyof typeof FILES)[];

/** The files that hold settings, not documents. */
export const SETTING_FILES = [...SETTING_NAMES.map((name) => `content/data/${name}.yaml`), "content/data/words.txt"];

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
  /** What an organization laid over our content; null where it is ours alone. */
  readonly edition: Edition | null;
}

/**
 * Reads the settings of the editorial rules, with those of a local edition.
 * @param root the project's folder
 * @throws ContentError that names the file and field
 */
export function readSettings(root: string): Settings {
  const edition = readEdition(root);
  const moved = readRedirects(root);
  // What leads to a page that the edition leaves out leads on; without one, an address that is gone is a mistake.
  const now = (places: readonly string[]) => (edition ? [...new Set(places.map((one) => placeNow(one, moved)))] : [...places]);
  const examples = readExamples(root).map((example) => ({ ...example, pages: now(example.pages) }));
  return {
    editorial: readSetting(root, "editorial"),
    language: readSetting(root, "language"),
    redirects: moved,
    published: withOwnPublished(readSetting(root, "published"), readOwnPublished(root)),
    discreet: readDiscreet(root),
    danger: readDanger(root),
    search: { examples, digest: examplesDigest(root), trained: trainedOn(root) },
    "privacy-record": readPrivacyRecord(root),
    "dated-rules": readSetting(root, "dated-rules").map((rule) => ({ ...rule, pages: now(rule.pages) })),
    words: `${readFile(root, "content/data/words.txt")}\n${readOwnText(root, "words.txt") ?? ""}`
      .split("\n")
      .map((word) => word.trim())
      .filter(Boolean),
    edition,
  };
}

/** Where addresses and headings went: old → new. */
export function readRedirects(root: string): Settings["redirects"] {
  return withOwnMoved(readSetting(root, "redirects"), readOwnList(root, "redirects.yaml", redirects) ?? {}, readEdition(root));
}

/** What a local edition has published: addresses and heading ids of its pages. */
export function readOwnPublished(root: string): Settings["published"] {
  return readOwnList(root, "published.yaml", published) ?? {};
}

/** A page that stands in for ours keeps what readers may have kept of both. */
function withOwnPublished(ours: Settings["published"], own: Settings["published"]): Settings["published"] {
  const both = Object.entries(own).map(([address, ids]) => [address, [...new Set([...(ours[address] ?? []), ...ids])]]);
  return { ...ours, ...Object.fromEntries(both) };
}

/** Where the fields of each file of settings stand, and of an edition's edition.yaml. */
export function placesOfSettings(root: string): { file: string; placeOf: PlaceOf }[] {
  const own = readOwnText(root, "edition.yaml");
  const ours = SETTING_NAMES.map((name) => `content/data/${name}.yaml`).map((file) => ({
    file,
    placeOf: placesIn(readFile(root, file)),
  }));
  return own === null ? ours : [...ours, { file: ownName(root, "edition.yaml"), placeOf: placesIn(own) }];
}

/** The codes of discreet links: address → code. */
export function readDiscreet(root: string): Settings["discreet"] {
  return { ...readSetting(root, "discreet"), ...readOwnList(root, "discreet.yaml", discreet) };
}

/** What the red boxes of searches say. */
export function readDanger(root: string): Settings["danger"] {
  return readSetting(root, "danger");
}

/** What the last privacy crawl found. */
export function readPrivacyRecord(root: string): Settings["privacy-record"] {
  return readSetting(root, "privacy-record");
}

/** @throws ContentError that names what is wrong in the file */
export function readSetting<Name extends keyof typeof FILES>(root: string, name: Name): z.infer<(typeof FILES)[Name]> {
  const file = `content/data/${name}.yaml`;
  return checkedYaml(file, readFile(root, file), FILES[name]) as z.infer<(typeof FILES)[Name]>;
}

/** @throws ContentError when the file is missing */
function readFile(root: string, file: string): string {
  const path = join(root, file);
  if (existsSync(path)) return readText(path);
  const fix = "Bring it back from the project’s history; the rules need it.";
  throw new ContentError([{ file, rule: "file-name", message: "is missing.", fix }]);
}
