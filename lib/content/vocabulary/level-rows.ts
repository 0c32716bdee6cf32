/** The ten rows that describe every level, in the order they are shown, with the words readers see. */
export const ROW_LABELS = {
  purpose: "What it is for",
  sleep: "Where you sleep",
  hours: "Hours a week",
  length: "Usual length",
  night: "Who is there at night",
  withdrawal: "Withdrawal care",
  medicines: "Medicines offered",
  life: "Work and children",
  cost: "What it may cost",
  notEnough: "When it is not enough",
} as const;

export type RowId = keyof typeof ROW_LABELS;

export const ROW_IDS = Object.keys(ROW_LABELS) as RowId[];
