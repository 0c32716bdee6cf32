/** Where the list of the index's parts lies: its address stays, so that a text that changes changes no other page's document. */
export const SEARCH_FILES = "/search-files.json";

/** Where the parts of the index lie now. Their addresses change with the texts; a part that is null is the server’s. */
export interface SearchFiles {
  /** The module that they were written for. */
  readonly suggest: string;
  readonly understanding: string;
  readonly names: string;
  readonly postings: string | null;
  readonly texts: string | null;
}

/**
 * Asks where the parts lie; begun before the module that reads them is there, so that it does not wait for both in turn.
 * @param suggest the address of the module that this page's script knows
 * @throws Error when there is no answer, or it is for newer modules: the server searches then
 */
export function searchFiles(suggest: string): Promise<SearchFiles> {
  const asked = ask(suggest);
  // Who waits for it tells that it failed, when the module is there.
  asked.catch(() => undefined);
  return asked;
}

async function ask(suggest: string): Promise<SearchFiles> {
  const response = await fetch(SEARCH_FILES);
  const files: SearchFiles = await response.json();
  if (files.suggest !== suggest) throw new Error("The site was built anew.");
  return files;
}
