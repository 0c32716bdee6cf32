import { placesIn } from "../places";
import type { ContentFile } from "../read-files";
import { type Edition, readOwnText } from "./read";
import { EDITION, hasNoInterests } from "./schema";

/** The words of edition.yaml that readers read, for the rules about words. */
export function wordsOfEdition(root: string, edition: Edition | null): ContentFile[] {
  const text = readOwnText(root, "edition.yaml");
  if (!edition || text === null) return [];
  const { file, publisher, place, interests, home } = edition;
  const document = {
    type: "Note",
    file,
    fields: { publisher, place, interests: hasNoInterests(interests) ? undefined : interests, home },
  } as const;
  return [{ type: "Note", schema: EDITION, file, document, text: () => text, tree: () => undefined, placeOf: placesIn(text) }];
}
