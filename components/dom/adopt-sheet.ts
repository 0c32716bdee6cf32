const adopted = new Set<string>();

/** Gives the document a style sheet that only what a script makes needs, once. A strict policy lets scripts of our own do so. */
export function adoptSheet(text: string): void {
  if (adopted.has(text)) return;
  adopted.add(text);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
