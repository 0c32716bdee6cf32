import { compiledDocuments } from "./documents";
import { laidOf } from "./edition/laid";
import { readEdition } from "./edition/read";
import { examine, openContent } from "./gate";
import { memoOf } from "./memo";
import type { Content } from "./model";
import { type PageTextInputs, treesIn } from "./review/page-text";
import { readDanger, readDiscreet, readPrivacyRecord, readRedirects } from "./settings";
import { inSiteName } from "./site-name";
import { withStandIns } from "./stand-ins";

/** While developing, what is wrong shows over the pages (lib/dev), which draw what could be read. */
const DEVELOPING = process.env.NODE_ENV === "development";

/** Where addresses and headings went: old → new. */
export const redirects = readRedirects(process.cwd());

const laid = laidOf(readEdition(process.cwd()), redirects);

/** As its authors wrote it. */
const written = DEVELOPING
  ? withStandIns(examine(compiledDocuments(), [], laid).content)
  : openContent(compiledDocuments(), laid);

/** All content of the site. Importing it stops the build when anything in it is wrong. */
export const content = inSiteName(written, process.cwd());

/** The code of each article's discreet link: address → code. */
export const discreetCodes = readDiscreet(process.cwd());

/** What the last privacy crawl found. */
export const privacyRecord = readPrivacyRecord(process.cwd());

/** What an article's review is held against; made when the first is. What was reviewed is what was written, whatever a copy is called. */
export const reviewInputs = memoOf((from: Content): PageTextInputs => {
  const read = from === content ? written : from;
  return { content: read, danger: readDanger(process.cwd()), treeOf: treesIn(process.cwd()) };
});

export type { Cell, Week, WeekBlock } from "./kinds/level";
export type { Article, CallSheet, Card, Content, FirstDay, Helpline, Level, Note, QuestionGroup, Source, Term } from "./model";
