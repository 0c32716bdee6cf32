import { compiledDocuments } from "./documents";
import { openContent } from "./gate";

/** All content of the site. Importing it stops the build when anything in it is wrong. */
export const content = openContent(compiledDocuments());

export type { Article, Content, Helpline, Level, Source, Term } from "./model";
export type { Cell, Week, WeekBlock } from "./schema/level";
