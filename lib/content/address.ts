/**
 * The address of an article from its path under content/, without the ending: en/iop/index → /iop.
 * English is served at the root; any other language keeps its code.
 */
export function addressOf(flattenedPath: string): string {
  const path = flattenedPath.replace(/^en(\/|$)/, "").replace(/(^|\/)index$/, "");
  return `/${path}`;
}

/** The address of an article from its file: content/en/iop/index.md → /iop. */
export function addressOfFile(file: string): string {
  return addressOf(file.replace(/^content\//, "").replace(/\.md$/, ""));
}
