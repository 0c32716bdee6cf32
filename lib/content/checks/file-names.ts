import { isReserved } from "../addresses";
import type { Article, Content } from "../model";
import type { Problem } from "../problem";
import { sourceUses } from "./sources";

type Named = { readonly file: string; readonly id: string };

/** A data file is named by its id, so that an editor finds it; an article must not hide a page the site draws itself. */
export function checkFileNames(content: Content): Problem[] {
  const documents: (Named | Article)[] = Object.values(content).flatMap((collection) => [...collection.values()]);
  const misnamed = documents
    .filter((document) => "id" in document)
    .filter(({ file, id }) => !file.endsWith(`/${id}.yaml`))
    .map(({ file, id }) => ({
      file,
      field: "id",
      rule: "file-name",
      message: `is "${id}", but the file has another name.`,
      fix: remedyFor(file, id, content),
    }));
  const hidden = [...content.articles.values()]
    .filter(({ address }) => isReserved(address))
    .map(({ file, address }) => ({
      file,
      rule: "file-name",
      message: `has the address ${address}, which the site has for itself.`,
      fix: "Rename the file.",
    }));
  return [...misnamed, ...hidden];
}

/** What pages cite is right: with a slip in a source’s id, its file’s name tells it. */
function remedyFor(file: string, id: string, content: Content): string {
  const name = file.replace(/^.*\/|\.yaml$/g, "");
  const isCited = file.includes("/sources/") && sourceUses(content).some((use) => use.id === name);
  return isCited ? `Write ${name}, which pages and data cite.` : `Rename the file to ${id}.yaml or correct the id.`;
}
