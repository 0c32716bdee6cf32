/** Words as a sentence, with one full stop at its end: a company's name may bring its own. */
export function closed(text: string): string {
  return /[.!?]”?$/.test(text) ? text : `${text}.`;
}
