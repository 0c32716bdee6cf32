/** The mark of a numbered note in compiled HTML; components draw the same with NoteMarks. */
export function noteMark(number: number): string {
  return `<sup><a href="#source-${number}" aria-label="Source ${number}">${number}</a></sup>`;
}
