/** The drawings that a text may name; components/drawings draws each of them. */
export const DRAWINGS = [
  // An overdose, step by step.
  "wake",
  "phone",
  "spray",
  "breath",
  "side",
  "again",
  "stay",
  // How urgent it is.
  "care-911",
  "care-today",
  "care-doctor",
  // What a reader comes for.
  "danger",
  "me",
  "someone",
  "start",
  // The road through treatment.
  "call",
  "assessment",
  "week",
  "step-down",
  "aftercare",
  // The path of an appeal.
  "denied",
  "letter",
  "appeal",
  "answer",
  "outside",
  // Withdrawal without hours.
  "withdrawal-band",
] as const;

export type DrawingName = (typeof DRAWINGS)[number];

/** Whether a name is that of a drawing. */
export function isDrawing(name: string): name is DrawingName {
  return (DRAWINGS as readonly string[]).includes(name);
}
