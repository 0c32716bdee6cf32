import { Article } from "../kinds/article";
import type { ContentFile } from "../read-files";

/** The files of the articles of some sections. A page whose section cannot be read is in none. */
export function inSections(files: readonly ContentFile[], sections: readonly string[]): ReadonlySet<string> {
  return new Set(files.filter(({ document }) => isIn(document.fields, sections)).map(({ file }) => file));
}

function isIn(fields: unknown, sections: readonly string[]): boolean {
  const { data } = Article.schema.pick({ section: true }).loose().safeParse(fields);
  return data !== undefined && sections.includes(data.section);
}
